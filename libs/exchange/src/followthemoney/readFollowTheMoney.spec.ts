import { describe, expect, it } from '@jest/globals';
import { readRecords } from '../records/fileRecords.js';
import type { Register, RowReading } from '../registers/register.js';
import { ftmEntities, ftmStatements } from './readFollowTheMoney.js';

async function read(register: Register, ...lines: string[]): Promise<RowReading[]> {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines.join('\n'));
  }
  const all: RowReading[] = [];
  for await (const one of register.read(() => readRecords(open(), register.shape))) all.push(one);
  return all;
}
const entity = (id: string, schema: string, properties: Record<string, string | string[]>): string =>
  JSON.stringify({
    id,
    schema,
    properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, [value].flat()])),
  });

const person = entity('p1', 'Person', { name: 'Anna Beispiel', wikidataId: 'Q0' });
const party = entity('o1', 'Organization', { name: 'Example Party' });
const firm = entity('c1', 'Company', { name: 'Example Works' });
const post = entity('post', 'Position', { name: 'Minister of Examples', country: 'az' });

describe('FollowTheMoney entities', () => {
  it('reads a payment between entities, wherever in the file they stand', async () => {
    const payment = entity('x1', 'Payment', {
      payer: 'p1',
      beneficiary: 'o1',
      amountEur: '100000',
      date: '2011-12-29',
    });
    expect(await read(ftmEntities, payment, person, party)).toMatchObject([
      {
        row: 1,
        event: {
          key: 'x1',
          type: 'PAYMENT',
          from: {
            name: 'Anna Beispiel',
            kind: 'PERSON',
            identifiers: [
              { scheme: 'followthemoney', value: 'p1' },
              { scheme: 'wikidata', value: 'Q0' },
            ],
          },
          to: { name: 'Example Party', kind: 'ORGANIZATION' },
          occurred: { text: '2011-12-29' },
          qualifiers: [{ key: 'value', value: '100000', unit: 'EUR' }],
        },
      },
      { row: 2, leftOut: { code: 'ACTOR' } },
      { row: 3, leftOut: { code: 'ACTOR' } },
    ]);
  });

  it.each([
    [
      'Ownership',
      { owner: 'p1', asset: 'c1', percentage: '51' },
      'OWNERSHIP',
      [{ key: 'share', value: '51', unit: '%' }],
    ],
    [
      'Directorship',
      { director: 'p1', organization: 'c1', role: 'chair', startDate: '2011', endDate: '2012-03' },
      'OFFICE',
      [{ key: 'role', value: 'chair' }],
    ],
    ['Employment', { employee: 'p1', employer: 'o1', startDate: '2011' }, 'OFFICE', []],
    ['Membership', { member: 'p1', organization: 'o1' }, 'MEMBERSHIP', []],
    ['Occupancy', { holder: 'p1', post: 'post' }, 'OFFICE', [{ key: 'role', value: 'Minister of Examples' }]],
  ])('reads %s', async (schema, properties, type, qualifiers) => {
    const all = await read(ftmEntities, person, party, firm, post, entity('x', schema, properties));
    expect(all.at(-1)).toMatchObject({ row: 5, event: { type, qualifiers } });
  });

  it.each([
    [entity('x', 'Address', { full: 'Somewhere 1' }), 'NO_RELATION'],
    [entity('x', 'Family', { person: 'p1', relative: 'p1' }), 'SCHEMA_Family'],
    [entity('x', 'Ownership', { owner: 'p1' }), 'NO_SECOND_ACTOR'],
    [entity('x', 'Ownership', { owner: ['p1', 'o1'], asset: 'c1' }), 'SEVERAL_ENDS'],
    [entity('x', 'Membership', { member: 'p1', organization: 'c1' }), 'ENDS_DO_NOT_FIT'],
  ])('leaves out %s', async (line, code) => {
    expect((await read(ftmEntities, person, party, firm, line)).at(-1)).toMatchObject({ leftOut: { code } });
  });

  it.each([
    ['{"id": "x"', 'NOT_JSON', undefined],
    ['{"id": "x", "schema": "Person", "properties": {"name": "no list"}}', 'NO_ENTITY', 'properties.name'],
    [entity('x', 'Ownership', { owner: 'p1', asset: 'nobody' }), 'NOT_FOUND', 'asset'],
    [entity('x', 'Payment', { payer: 'p1', beneficiary: 'o1', date: 'yesterday' }), 'NOT_A_DATE', 'date'],
  ])('refuses %s', async (line, code, column) => {
    expect((await read(ftmEntities, person, party, line)).at(-1)).toMatchObject({
      row: 3,
      fault: { code, ...(column === undefined ? {} : { column }) },
    });
  });

  it('are recognised by their first line, and not taken for claims', () => {
    expect(ftmEntities.recognises(['', person])).toBe(true);
    expect(ftmEntities.recognises(['{"row":"actor","id":"act_x"}'])).toBe(false);
  });
});

describe('FollowTheMoney statements', () => {
  const HEADER = '"canonical_id","entity_id","prop","prop_type","schema","value","dataset"';
  const of = (id: string, schema: string, property: string, value: string): string =>
    [id, id, property, '', schema, value, 'd'].map((cell) => `"${cell}"`).join(',');

  it('reads what entities read as, each relation from the rows of it that follow on each other', async () => {
    const rows = [
      of('p1', 'LegalEntity', 'name', 'Anna Beispiel'),
      of('p1', 'Person', 'id', 'abc'),
      of('x1', 'Payment', 'payer', 'p1'),
      of('x1', 'Payment', 'beneficiary', 'o1'),
      of('x1', 'Payment', 'amountEur', '5'),
      of('o1', 'Organization', 'name', 'Example Party'),
    ];
    const all = await read(ftmStatements, HEADER, ...rows);
    expect(all).toMatchObject([
      { row: 2, leftOut: { code: 'ACTOR' } },
      { row: 3, leftOut: { code: 'SAME_ENTITY' } },
      {
        row: 4,
        lastRow: 6,
        event: { key: 'x1', type: 'PAYMENT', from: { name: 'Anna Beispiel', kind: 'PERSON' } },
      },
      { row: 5, leftOut: { code: 'SAME_ENTITY' } },
      { row: 6, leftOut: { code: 'SAME_ENTITY' } },
      { row: 7, leftOut: { code: 'ACTOR' } },
    ]);
    const lines = [
      entity('p1', 'Person', { name: 'Anna Beispiel' }),
      entity('o1', 'Organization', { name: 'Example Party' }),
      entity('x1', 'Payment', { payer: 'p1', beneficiary: 'o1', amountEur: '5' }),
    ];
    const [, , asEntity] = await read(ftmEntities, ...lines);
    const [, , asStatements] = all;
    expect(asStatements && 'event' in asStatements && asStatements.event).toEqual(
      asEntity && 'event' in asEntity && asEntity.event,
    );
  });

  it('is recognised by its header', () => {
    expect(ftmStatements.recognises([HEADER])).toBe(true);
  });
});
