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
    expect([...readMapping(yaml)]).toEqual(meant);
    expect([...readMapping(JSON.stringify(json))]).toEqual(meant);
  });

  it.each([
    ['actors:\n  Gazprom: gazprom\n', '"gazprom" of "Gazprom"'],
    ['actors:\n  Gazprom: { kind: FIRM }\n', 'actors.Gazprom'],
    ['names:\n  Gazprom: act_gazprom\n', 'actors'],
    ['', 'below "actors:"'],
    ['actors: [\n', 'neither YAML nor JSON'],
  ])('refuses %j, and says what would be right', (text, says) => {
    expect(() => readMapping(text)).toThrow(says);
  });
});
