import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRecords } from '../records/fileRecords.js';
import type { RowReading } from '../registers/register.js';
import { sipri } from './readSipri.js';

const readings = async (open: () => AsyncIterable<Uint8Array>): Promise<RowReading[]> => {
  const all: RowReading[] = [];
  for await (const reading of sipri.read(() => readRecords(open(), 'rows'))) all.push(reading);
  return all;
};
const ofFile = (name: string): Promise<RowReading[]> =>
  readings(() => createReadStream(join(import.meta.dirname, 'fixtures/ok', name)));
const ofText = (text: string): Promise<RowReading[]> =>
  readings(async function* () {
    yield Buffer.from(text);
  });

const HEADER =
  'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Order date,Numbers delivered,Delivery year,TIV delivery values';
const row = (cells: Readonly<Record<string, string>> = {}): string =>
  Object.values({
    id: '1',
    from: 'Russia',
    to: 'Ruritania',
    what: 'X-1',
    sort: 'tank',
    ordered: '2005',
    number: '24',
    year: '2006',
    tiv: '4.4',
    ...cells,
  }).join(',');

describe('the SIPRI trade register', () => {
  it('reads a row as a supply of arms, its estimates marked, and the row counted with preamble and header', async () => {
    const [first, second, third, fourth] = await ofFile('commas.csv');
    expect(first).toMatchObject({
      row: 6,
      event: {
        key: '9001-2006',
        type: 'ARMS_SUPPLY',
        from: {
          name: 'Russia',
          kind: 'STATE',
          identifiers: [{ scheme: 'iso3166-1-alpha3', value: 'RUS' }, { value: 'RU' }],
        },
        to: { name: 'Ruritania', kind: 'STATE', identifiers: [] },
        occurred: { text: '2006' },
        qualifiers: [
          { key: 'item', value: 'X-1 transport aircraft', unit: null },
          { key: 'quantity', value: '~24', unit: null },
          { key: 'tiv', value: '105.6', unit: 'million TIV' },
        ],
        stance: 'ASSERTED',
      },
    });
    expect(second).toMatchObject({ row: 7, leftOut: { code: 'UNKNOWN_ACTOR' } });
    expect(third).toMatchObject({
      event: { to: { name: 'NATO', kind: 'ORGANIZATION', label: 'NATO**' }, occurred: { text: '2008~' } },
    });
    expect(fourth).toMatchObject({
      event: {
        from: { name: 'DR Congo', identifiers: [{ value: 'COD' }, { value: 'CD' }] },
        to: { name: 'Borduria rebels', kind: 'ARMED_GROUP' },
        qualifiers: [{ value: 'X-4 gun, towed' }, { value: '3' }, { value: '0' }],
      },
    });
  });

  it('reads the same with semicolons, a byte order mark and a last line that is not ended', async () => {
    expect(await ofFile('semicolons.csv')).toEqual(await ofFile('commas.csv'));
  });

  it('reads other headers in another order, brackets and question marks for estimates, and spans of years', async () => {
    const read = await ofFile('brackets.csv');
    expect(read).toMatchObject([
      {
        event: {
          from: { name: 'Russia' },
          occurred: { text: '2006/2008' },
          qualifiers: [{}, { value: '~24' }, {}],
        },
      },
      { event: { occurred: { text: '2009' }, qualifiers: [{}, { value: '~12' }, {}] } },
    ]);
    const keys = read.map((one) => ('event' in one ? one.event.key : ''));
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[\w.-]{1,80}$/u);
  });

  it('keeps the credit line and the day of the register in the name of the source', () => {
    const head = [
      'Source: SIPRI Arms Transfers Database (c) SIPRI.;',
      'Data generated: 12 Feb 2026 12:26:12 PM;',
    ];
    expect(sipri.describe(head, 'x.csv')).toMatchObject({
      title: 'SIPRI Arms Transfers Database: trade register, generated 2026-02-12',
      publisher: 'SIPRI',
      published: { text: '2026-02-12' },
    });
  });

  it('is recognised by its header, wherever that stands', () => {
    expect(sipri.recognises(['Some words;', ';', `${HEADER};`])).toBe(true);
    expect(sipri.recognises(['a,b,c', '1,2,3'])).toBe(false);
  });

  it.each([
    [{ number: '1,000' }, 'WRONG_NUMBER_OF_FIELDS', undefined],
    [{ number: '"1,000"' }, 'NOT_A_NUMBER', 'Numbers delivered'],
    [{ tiv: '4.4.1' }, 'NOT_A_NUMBER', 'TIV delivery values'],
    [{ year: '06' }, 'NOT_A_YEAR', 'Delivery year'],
    [{ ordered: 'March 2005' }, 'NOT_A_YEAR', 'Order date'],
    [{ from: '' }, 'EMPTY', 'Supplier'],
    [{ to: 'Rurit\u200bania' }, 'BAD_USER_INPUT', 'Recipient'],
  ])('refuses a row with %j by code and column, and reads on', async (cells, code, column) => {
    const read = await ofText([HEADER, row(cells), row({ id: '2' })].join('\n'));
    expect(read).toMatchObject([
      {
        row: 2,
        fault: {
          code,
          ...(column === undefined ? {} : { column }),
          message: expect.stringMatching(/.{10}/u),
        },
      },
      { row: 3, event: { key: '2-2006' } },
    ]);
  });

  it.each([
    ['', 'NO_HEADER', 'empty'],
    ['one line\nand another', 'NO_HEADER', '"supplier"'],
    [`${HEADER.replace('Recipient', 'Taker')}\n${row()}`, 'MISSING_COLUMN', '"recipient"'],
    [`${HEADER},Supplier\n${row()},Russia`, 'DUPLICATE_COLUMN', 'Columns 2 and 10'],
  ])('refuses the file %j as a whole', async (text, code, says) => {
    expect(await ofText(text)).toMatchObject([{ fault: { code, message: expect.stringContaining(says) } }]);
  });

  it('has no rows where there is a header alone', async () => {
    expect(await ofText(`${HEADER}\n`)).toEqual([]);
  });

  it('tells rows of one deal and year apart', async () => {
    const read = await ofText([HEADER, row(), row({ number: '3' })].join('\n'));
    expect(read.map((one) => 'event' in one && one.event.key)).toEqual(['1-2006', '1-2006-2']);
  });
});
