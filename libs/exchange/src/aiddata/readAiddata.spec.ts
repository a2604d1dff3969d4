import { describe, expect, it } from '@jest/globals';
import { readRecords } from '../records/fileRecords.js';
import type { RowReading } from '../registers/register.js';
import { aiddata } from './readAiddata.js';

async function read(...lines: string[]): Promise<RowReading[]> {
  async function* open(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines.join('\n'));
  }
  const all: RowReading[] = [];
  for await (const one of aiddata.read(() => readRecords(open(), 'rows'))) all.push(one);
  return all;
}
const HEADER = 'date,donor,recipient,sum_amount_usd_constant,purpose';

describe('AidData flows', () => {
  it('reads a row as aid from a donor to a recipient, by code or by name', async () => {
    expect(
      await read(
        HEADER,
        '2008,USA,AFG,126289.5,24010',
        '2009,(UNICEF),Kosovo,,11220',
        '1900,Example Foundation,ANT,5,',
      ),
    ).toMatchObject([
      {
        row: 2,
        event: {
          key: 'USA-AFG-2008-24010',
          type: 'AID',
          from: { name: 'United States' },
          to: { name: 'Afghanistan' },
          occurred: { text: '2008' },
          qualifiers: [
            { key: 'item', value: 'purpose 24010 (CRS)' },
            { key: 'value', value: '126289.5', unit: 'USD, constant' },
          ],
        },
      },
      {
        event: {
          from: { name: 'UNICEF', kind: 'ORGANIZATION' },
          to: { identifiers: [{ value: 'XKX' }, {}] },
          qualifiers: [{ key: 'item' }],
        },
      },
      {
        event: {
          from: { name: 'Example Foundation' },
          to: { kind: 'TERRITORY' },
          occurred: null,
          qualifiers: [{ key: 'value' }],
        },
      },
    ]);
  });

  it('tells flows of the same year, parties and purpose apart', async () => {
    const [one, two] = await read(HEADER, '2008,USA,AFG,1,24010', '2008,USA,AFG,2,24010');
    expect([one, two]).toMatchObject([
      { event: { key: 'USA-AFG-2008-24010' } },
      { event: { key: 'USA-AFG-2008-24010-2' } },
    ]);
  });

  it.each(['"Central Asia, regional"', '"Bilateral, unspecified"', 'GLOBAL', 'MADCT Unspecified'])(
    'leaves out %s, which is no actor',
    async (name) => {
      expect(await read(HEADER, `2008,USA,${name},1,1`)).toMatchObject([{ leftOut: { code: 'REGION' } }]);
    },
  );

  it.each([
    ['2008,USA,QQQ,1,1', 'UNKNOWN_COUNTRY', 'recipient'],
    ['2008,USA,AFG,1.2.3,1', 'NOT_A_NUMBER', 'sum_amount_usd_constant'],
    ['8,USA,AFG,1,1', 'NOT_A_YEAR', 'date'],
    ['2008,USA,AFG', 'WRONG_NUMBER_OF_FIELDS', undefined],
  ])('refuses %s', async (line, code, column) => {
    expect(await read(HEADER, line)).toMatchObject([
      { row: 2, fault: { code, ...(column === undefined ? {} : { column }) } },
    ]);
  });

  it('is recognised by its header, in any order and with another delimiter', async () => {
    expect(aiddata.recognises([HEADER])).toBe(true);
    expect(aiddata.recognises(['recipient;donor;year;commitment_amount_usd_constant'])).toBe(true);
    expect(await read('recipient;donor;year;commitment_amount_usd_constant', 'AFG;USA;2008;5')).toMatchObject(
      [{ event: { from: { name: 'United States' } } }],
    );
  });
});
