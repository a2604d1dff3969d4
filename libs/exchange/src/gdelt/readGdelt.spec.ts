import { describe, expect, it } from '@jest/globals';
import { readRecords } from '../records/fileRecords.js';
import type { RowReading } from '../registers/register.js';
import { gdelt } from './readGdelt.js';

/** A row of so many columns with these cells by their places. */
const row = (columns: 57 | 58 | 61, cells: Readonly<Record<number, string>> = {}): string => {
  const added = columns === 61 ? 59 : 56;
  const place = columns === 61 ? 52 : 50;
  const all: Record<number, string> = {
    0: '900',
    1: '20240229',
    5: 'GBR',
    6: 'LONDON',
    7: 'GBR',
    15: 'ROMGOV',
    16: 'BUCHAREST',
    17: 'ROM',
    22: 'GOV',
    26: '112',
    [place]: 'Bucharest',
    [added]: columns === 61 ? '20240301061500' : '20240301',
    ...(columns === 57 ? {} : { [columns - 1]: 'https://www.example.org/a?b=1' }),
    ...cells,
  };
  return Array.from({ length: columns }, (_, i) => all[i] ?? '').join('\t');
};

async function read(...lines: string[]): Promise<RowReading[]> {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${lines.join('\n')}\n`);
  }
  const all: RowReading[] = [];
  for await (const one of gdelt.read(() => readRecords(open(), 'lines'))) all.push(one);
  return all;
}

describe('GDELT events', () => {
  it.each([58, 61] as const)(
    'reads a row of %i columns: actors, type, day and the article as who says it',
    async (columns) => {
      expect(await read(row(columns))).toMatchObject([
        {
          row: 1,
          event: {
            key: '900',
            type: 'ACCUSATION',
            from: { name: 'United Kingdom', kind: 'STATE', label: 'GBR LONDON' },
            to: {
              name: 'Romania',
              kind: 'STATE',
              identifiers: [{ scheme: 'iso3166-1-alpha3', value: 'ROU' }, { value: 'RO' }],
            },
            occurred: { text: '2024-02-29' },
            stance: 'REPORTED',
            attribution: 'example.org',
            summary:
              'United Kingdom → Romania, 2024-02-29: "Accuse" (CAMEO 112) in GDELT\'s reading of https://www.example.org/a?b=1.',
          },
        },
      ]);
    },
  );

  it('reads rows from before addresses were given, which name nobody who says it', async () => {
    expect(await read(row(57))).toMatchObject([{ event: { attribution: null } }]);
  });

  it('turns a visit hosted to a visit of the guest, and takes one between states for talks', async () => {
    const [hosted, between] = await read(row(61, { 26: '043' }), row(61, { 26: '042' }));
    expect(hosted).toMatchObject({
      event: { type: 'MEETING', from: { name: 'Romania' }, to: { name: 'United Kingdom' } },
    });
    expect(between).toMatchObject({
      event: {
        type: 'MEETING',
        from: { name: 'United Kingdom' },
        qualifiers: [{ key: 'place', value: 'Bucharest' }],
      },
    });
  });

  it.each([
    [{ 15: '', 16: '', 17: '', 22: '' }, 'NO_SECOND_ACTOR'],
    [{ 5: '', 6: '', 7: '' }, 'NO_FIRST_ACTOR'],
    [{ 5: 'COP', 6: 'POLICE', 7: '', 12: 'COP' }, 'NOBODY_NAMED'],
    [{ 5: 'AFR', 6: 'AFRICA', 7: 'AFR' }, 'REGION'],
    [{ 5: 'QQQ', 7: 'QQQ' }, 'UNKNOWN_COUNTRY'],
    [{ 26: '010' }, 'CAMEO_010'],
  ])('leaves out a row with %j, for its reason', async (cells, code) => {
    expect(await read(row(61, cells))).toMatchObject([
      { row: 1, leftOut: { code, text: expect.stringMatching(/.{10}/u) } },
    ]);
  });

  it.each([
    [
      { 5: 'GBRMIL', 12: 'MIL' },
      {
        name: 'Military (United Kingdom)',
        kind: 'ORGANIZATION',
        identifiers: [{ scheme: 'cameo-actor', value: 'GBRMIL' }],
      },
    ],
    [
      { 5: 'IGOEUREEC', 6: 'THE EU', 7: 'EUR', 8: 'EEC', 12: 'IGO' },
      { name: 'EU', kind: 'ORGANIZATION', identifiers: [{ scheme: 'cameo-actor', value: 'IGOEUREEC' }] },
    ],
    [
      { 5: 'MNCUSA', 6: 'ACME OF OHIO', 7: 'USA', 12: 'MNC' },
      { name: 'Acme Of Ohio', kind: 'COMPANY' },
    ],
    [
      { 5: 'AFGREB', 7: 'AFG', 12: 'REB' },
      { name: 'Rebel Group (Afghanistan)', kind: 'ARMED_GROUP' },
    ],
  ])('reads the actor of %j', async (cells, actor) => {
    expect(await read(row(61, cells))).toMatchObject([{ event: { from: actor } }]);
  });

  it.each([
    [row(61).split('\t').slice(0, 40).join('\t'), 'WRONG_NUMBER_OF_FIELDS', undefined],
    [row(61, { 0: '9e5' }), 'NOT_A_NUMBER', 'GlobalEventID'],
    [row(61, { 1: '20230229' }), 'NOT_A_DATE', 'SQLDATE'],
    [row(61, { 26: '999' }), 'UNKNOWN_EVENT_CODE', 'EventCode'],
  ])('refuses the row %#, and reads on', async (line, code, column) => {
    expect(await read(line, row(61))).toMatchObject([
      { row: 1, fault: { code, ...(column === undefined ? {} : { column }) } },
      { row: 2, event: {} },
    ]);
  });

  it('takes a quote for a character, and a word in place of an address for who says it', async () => {
    const [one, two] = await read(row(61, { 6: '"LONDON' }), row(61, { 60: 'BBC Monitoring' }));
    expect(one).toMatchObject({ event: { from: { label: 'GBR "LONDON' } } });
    expect(two).toMatchObject({ event: { attribution: 'BBC Monitoring' } });
  });

  it('is recognised by its columns, and dated by when the rows were added', () => {
    expect(gdelt.recognises([row(61)])).toBe(true);
    expect(gdelt.recognises([row(58)])).toBe(true);
    expect(gdelt.describe([row(61)], 'x.CSV')).toMatchObject({
      title: 'GDELT events: x.CSV',
      published: { text: '2024-03-01' },
    });
  });
});
