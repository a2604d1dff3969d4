import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inUtf8, readRecords } from './records/fileRecords.js';
import { registerOf } from './registersRead.js';
import { tableRegister } from './table/tableRegister.js';
import type { RowReading } from './registers/register.js';

const fixtures = join(import.meta.dirname, 'fixtures');

/** A table of the fixtures that is of no known format. */
const own = tableRegister({
  from: { column: 'From', kind: 'STATE' },
  to: { column: 'To', kind: 'STATE' },
  type: 'TRADE',
  date: 'Date',
});

async function read(name: string): Promise<{ readonly format: string; readonly rows: RowReading[] }> {
  const open = () => createReadStream(join(fixtures, name)) as AsyncIterable<Uint8Array>;
  const pieces: Uint8Array[] = [];
  for await (const piece of inUtf8(open())) pieces.push(piece);
  const head = new TextDecoder().decode(Buffer.concat(pieces)).split(/\r\n|\n|\r/u);
  const register = registerOf(head) ?? own;
  const rows: RowReading[] = [];
  for await (const row of register.read(() => readRecords(open(), register.shape))) rows.push(row);
  return { format: register.format, rows };
}

/** What became of each row: its number with what it was read as, or why it is none. */
const outline = (rows: readonly RowReading[]): string[] =>
  rows.map((reading) => {
    if ('fault' in reading) return `${reading.row} ${reading.fault.code}`;
    if ('leftOut' in reading) return `${reading.row} ${reading.leftOut.code}`;
    const { type, from, to, occurred, qualifiers } = reading.event;
    const details = qualifiers.map(({ key, value }) => `${key} ${value}`);
    return [`${reading.row} ${type} ${from.name} > ${to.name}`, occurred?.text ?? '-', ...details].join('; ');
  });

const right: Readonly<Record<string, readonly string[]>> = {
  'sipri__years-and-question-marks.csv': [
    '7 ARMS_SUPPLY Ruritania > Graustark; 2017/2018; item X-9 UAV; quantity ~15; tiv 70',
    '8 ARMS_SUPPLY Ruritania > Graustark; 2019; item X-30 FGA aircraft; quantity 4; tiv 220',
    '9 NOT_DELIVERED',
    '10 UNKNOWN_ACTOR',
  ],
  'sipri__utf-16-big-endian.csv': [
    '2 ARMS_SUPPLY Ruritania > Zembla; 2006; item X-1 “Łódź” 😀 tank; quantity 4',
  ],
  'sipri__bom-tabs-mixed-line-ends.tsv': [
    '2 ARMS_SUPPLY Ruritania > Graustark; 2006; item X-1 tank; quantity 4',
    '5 ARMS_SUPPLY Ruritania > Zembla; 2007; item X\t1 tank; quantity 2',
  ],
  'gdelt__three-versions-in-one.csv': [1, 2, 3].map((row) => `${row} MEETING France > Germany; 2019-10-24`),
  'icews__commas-quotes-lost-zero.csv': [2, 3].map(
    (row) => `${row} MEETING France > Germany; 2018-01-01; place Berlin, Germany`,
  ),
  'ftm-entities__names-of-every-object.ijson': [
    '1 ACTOR',
    '2 ACTOR',
    '3 NO_RELATION',
    '4 NO_RELATION',
    '5 OWNERSHIP Alpha > Beta; 2019-01-01/..; share 51',
  ],
  'ftm-statements__names-of-every-object.csv': [
    '2 ACTOR',
    '3 SAME_ENTITY',
    '4 ACTOR',
    '5 SAME_ENTITY',
    '6 OWNERSHIP Alpha > Beta; -',
    '7 SAME_ENTITY',
  ],
  'table__delimiter-named-by-excel.csv': ['3 TRADE France > Germany; 2020'],
  'table__title-empty-rows-header-of-two-lines.csv': [
    '5 TRADE France > Germany; 2020',
    '6 TRADE France > Germany; 2021',
  ],
};

describe('a file that is odd and right', () => {
  it.each(readdirSync(join(fixtures, 'ok')))('is read: %s', async (name) => {
    const { format, rows } = await read(`ok/${name}`);
    expect(format).toBe(name.split('__')[0]);
    expect(outline(rows)).toEqual(right[name]);
  });
});

describe('a file with a wrong row', () => {
  // Named by what is wrong, in which row and column.
  it.each(readdirSync(join(fixtures, 'not-ok')))('is refused there alone: %s', async (name) => {
    const [code, row, column] = name.split('__');
    const { rows } = await read(`not-ok/${name}`);
    const faults = rows.filter((reading) => 'fault' in reading);
    expect(faults).toEqual([
      {
        row: Number(row),
        fault: expect.objectContaining({
          code,
          ...(column === '-' ? {} : { column }),
          // What stands there, and what would be right.
          message: expect.stringMatching(/.{20,}/u),
        }),
      },
    ]);
  });

  it('names the byte of UTF-16 that is half a character', async () => {
    const name = 'not-ok/NOT_UTF8__3__-__utf-16-half-a-character.csv';
    const at = readFileSync(join(fixtures, name)).indexOf(Buffer.from([0x00, 0xd8]));
    const { rows } = await read(name);
    expect(rows[1]).toMatchObject({ fault: { message: expect.stringContaining(`Byte ${at} `) } });
  });

  it('says which day the number of a spreadsheet is', async () => {
    const { rows } = await read('not-ok/NOT_A_DATE__3__Date__day-of-a-spreadsheet.csv');
    expect(rows[1]).toMatchObject({
      fault: { found: '44101', message: expect.stringContaining('2020-09-27') },
    });
  });
});
