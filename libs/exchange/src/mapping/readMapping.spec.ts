import { describe, expect, it } from '@jest/globals';
import { readMapping } from './readMapping.js';

describe('readMapping', () => {
  const meant = [
    ['Gazprom', { id: 'act_gazprom' }],
    ['Acme', { kind: 'COMPANY', name: null }],
    ['Acme of Ohio', { kind: 'COMPANY', name: 'Acme' }],
    ['Freedom', 'leave out'],
  ];

  it('reads YAML, and JSON alike', () => {
    const yaml = `actors:
  'Gazprom': act_gazprom
  Acme: { kind: COMPANY }
  Acme of Ohio:
    kind: COMPANY
    name: Acme
  Freedom: leave out # a newspaper
`;
    const json = {
      actors: {
        Gazprom: 'act_gazprom',
        Acme: { kind: 'COMPANY' },
        'Acme of Ohio': { kind: 'COMPANY', name: 'Acme' },
        Freedom: 'leave out',
      },
    };
    expect([...readMapping(yaml).actors]).toEqual(meant);
    expect([...readMapping(JSON.stringify(json)).actors]).toEqual(meant);
  });

  it('reads what the columns of a table are', () => {
    const { actors, table } = readMapping(
      'table: { from: Seller, to: { column: Buyer, kind: STATE }, type: TRADE }',
    );
    expect(actors.size).toBe(0);
    expect(table).toEqual({ from: 'Seller', to: { column: 'Buyer', kind: 'STATE' }, type: 'TRADE' });
  });

  it.each([
    ['table: { from: A, to: B, type: GIFT }', 'table.type'],
    ['table: { from: A, to: B, type: TRADE, when: C }', 'when'],
    ['actors:\n  Gazprom: gazprom\n', '"gazprom" of "Gazprom"'],
    ['actors:\n  Gazprom: { kind: FIRM }\n', 'actors.Gazprom'],
    ['names:\n  Gazprom: act_gazprom\n', 'actors'],
    ['', 'below "actors:"'],
    ['actors: [\n', 'neither YAML nor JSON'],
  ])('refuses %j, and says what would be right', (text, says) => {
    expect(() => readMapping(text)).toThrow(says);
  });
});
