import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { readRecords } from '../records/fileRecords.js';
import type { RowReading } from '../registers/register.js';
import { isXlsx, xlsxAsCsv } from '../xlsx/readXlsx.js';
import { workbookParts } from '../xlsx/sheets.js';
import { previewTable, proposeQualifiers, proposeTable } from './proposeTable.js';
import { checkTableSpec, type TableSpec } from './tableMapping.js';
import { headerSignature, tableHead, tableRegister } from './tableRegister.js';

async function* chunks(text: string) {
  yield await Promise.resolve(Buffer.from(text));
}
async function read(text: string, spec: TableSpec): Promise<RowReading[]> {
  const readings: RowReading[] = [];
  for await (const reading of tableRegister(spec).read(() => readRecords(chunks(text), 'rows'))) {
    readings.push(reading);
  }
  return readings;
}

const spec: TableSpec = {
  from: { column: 'Seller', kind: 'STATE' },
  to: { column: 'Buyer', codes: 'cow' },
  type: { column: 'What', values: { weapons: 'ARMS_SUPPLY' } },
  date: 'Day',
  source: { publisher: 'Outlet', url: 'Link' },
  qualifiers: { item: 'Goods' },
  quote: 'Said',
};
const header = 'Seller;Buyer;What;Day;Outlet;Link;Goods;Said';

describe('a table of one’s own', () => {
  it('has of each row whom it names, what is said of them, when and by whom', async () => {
    const [one, other] = await read(
      `${header}\nFrance;373;weapons;2020-09-27;The Harbour Post;https://example.org/1;radars;They came\nSudmark;AZE;Trade;2019~;;https://www.example.com/x;;\n`,
      spec,
    );
    expect(one).toMatchObject({
      row: 2,
      event: {
        type: 'ARMS_SUPPLY',
        from: { name: 'France', kind: 'STATE', identifiers: [{ value: 'FRA' }, { value: 'FR' }] },
        to: { label: '373', name: 'Azerbaijan', kind: 'STATE' },
        occurred: { text: '2020-09-27' },
        qualifiers: [{ key: 'item', value: 'radars', unit: null }],
        stance: 'REPORTED',
        attribution: 'The Harbour Post',
        summary: 'France supplies arms to Azerbaijan, 2020-09-27. “They came”',
      },
    });
    expect(other).toMatchObject({
      event: {
        type: 'TRADE',
        from: { name: 'Sudmark', kind: 'STATE', identifiers: [] },
        occurred: { text: '2019~' },
        attribution: 'example.com',
      },
    });
  });

  it.each([
    [';AZE;Trade;2020;;;;', 'EMPTY', 'Seller'],
    ['France;999;Trade;2020;;;;', 'UNKNOWN_COUNTRY', 'Buyer'],
    ['France;AZE;gift;2020;;;;', 'UNKNOWN_TYPE', 'What'],
    ['France;AZE;Trade;27.9.2020;;;;', 'NOT_A_DATE', 'Day'],
    ['France;AZE;Alliance;2020;;;tanks;', 'UNKNOWN_QUALIFIER', 'Goods'],
    ['France;AZE;Trade;2020', 'WRONG_NUMBER_OF_FIELDS', undefined],
  ])('refuses the row %j with %s', async (row, code, column) => {
    const [reading] = await read(`${header}\n${row}\n`, spec);
    expect(reading).toMatchObject({ row: 2, fault: { code, ...(column === undefined ? {} : { column }) } });
  });

  it('says which column it lacks, or has twice', async () => {
    expect(await read('Seller;Buyer;What;Day;Outlet;Link;Goods\n', spec)).toMatchObject([
      { fault: { code: 'MISSING_COLUMN', column: 'said' } },
    ]);
    expect(await read(`${header};Seller\n`, spec)).toMatchObject([{ fault: { code: 'DUPLICATE_COLUMN' } }]);
  });

  it('tells its rows apart by what they say, or by a column that does', async () => {
    const keys = async (rows: string, more: Partial<TableSpec> = {}) =>
      (
        await read(`A,B,No,Note\n${rows}`, { from: 'A', to: 'B', type: 'TRADE', summary: 'Note', ...more })
      ).map((one) => ('event' in one ? one.event.key : null));
    const note = 'They trade with each other';
    const [first, second] = await keys(`x,y,1,${note}\nx,z,2,${note}\n`);
    expect(first).not.toBe(second);
    expect(await keys(`x,z,7,${note}\n`)).toEqual([second]);
    expect(await keys(`x,y,1,${note}\nx,z,2,${note}\n`, { id: 'No' })).toEqual(['1', '2']);
  });

  it('is proposed from its header and what stands in it', () => {
    const head = [
      'Supplier,Recipient,Relation,Year,Source,URL,Weapon,Quote',
      'France,Armenia,supplies arms to,2023,Le Port,https://example.org,radars,They came',
    ];
    const preview = previewTable(head);
    if (!preview) throw new Error('It is a table');
    expect(proposeTable(preview)).toEqual({
      from: { column: 'Supplier', kind: 'STATE' },
      to: { column: 'Recipient', kind: 'STATE' },
      type: { column: 'Relation' },
      date: 'Year',
      source: { title: 'Source', url: 'URL' },
      quote: 'Quote',
    });
    expect(proposeQualifiers(preview)).toEqual({ item: 'Weapon' });
    expect(previewTable(['One sentence and no more.'])).toBeNull();
  });

  it('is known again by its columns, whatever their order and case', () => {
    const [a, b, c] = ['A,B,C', 'c;B;a', 'A,B,D'].map((line) => tableHead([line]));
    expect(
      a && b && c && [headerSignature(a) === headerSignature(b), headerSignature(a) === headerSignature(c)],
    ).toEqual([true, false]);
  });

  it('has a mapping that says where it is not as it should be', () => {
    expect(() => checkTableSpec({ from: 'A', type: 'TRADE' })).toThrow('table.to');
    expect(() => checkTableSpec({ from: { column: 'A', kind: 'FIRM' }, to: 'B', type: 'TRADE' })).toThrow(
      'table.from',
    );
  });
});

/** A workbook of one sheet. */
async function workbook(rows: string, book = ''): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { name, content } of workbookParts(['Sheet'])) {
    const parts: Buffer[] = [];
    for await (const part of content) parts.push(Buffer.from(part));
    files[name] = Buffer.concat(parts);
    if (name === 'xl/workbook.xml' && book !== '')
      files[name] = Buffer.from(Buffer.concat(parts).toString().replace('<sheets>', `${book}<sheets>`));
  }
  files['xl/worksheets/sheet1.xml'] = Buffer.from(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
  return zipSync(files);
}

describe('a workbook', () => {
  it('is read as CSV, its rows with their numbers and its numbers as they are stored', async () => {
    const cell = (place: string, text: string): string =>
      `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const bytes = await workbook(
      `<row r="1">${cell('A1', 'Who')}${cell('B1', 'Sum')}</row><row r="3">${cell('A3', 'a, &quot;b&quot;')}<c r="B3"><v>1234567890.10</v></c></row>`,
    );
    expect(isXlsx('table.xlsx', bytes)).toBe(true);
    const csv = await xlsxAsCsv(bytes);
    expect(csv.split('\n')[0]).toBe('Who,Sum');
    expect(csv.split('\n')[2]).toBe('"a, ""b""",1234567890.10');
    expect(
      createHash('sha256')
        .update(await xlsxAsCsv(bytes))
        .digest('hex'),
    ).toBe(createHash('sha256').update(csv).digest('hex'));
  });

  it('keeps what a formula failed by, and says where one was never worked out', async () => {
    const bytes = await workbook(
      `<row r="1"><c r="A1" t="e"><f>X1</f><v>#REF!</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>3</v></c></row>
       <row r="2"><c r="A2"><v>7</v></c><c r="C2"><f>SUM(A1:B1)</f></c></row>
       <row r="4"><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
    );
    expect(await xlsxAsCsv(bytes)).toBe('#REF!,,3\n7,,#CALC!\n\n,#DIV/0!\n');
  });

  it('that counts its days from 1904 in a way that would be read as 1900 is refused', async () => {
    const bytes = await workbook('<row r="1"><c r="A1"><v>1</v></c></row>', '<workbookPr date1904="true"/>');
    await expect(xlsxAsCsv(bytes)).rejects.toThrow('from 1904');
  });

  it('whose cells have no addresses is refused in words', async () => {
    const bytes = await workbook('<row><c><v>1</v></c></row>');
    await expect(xlsxAsCsv(bytes)).rejects.toThrow('save it anew');
  });

  it('that unpacks to more than its limit is refused, as is what is none', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(xlsxAsCsv(bomb)).rejects.toThrow('unpacks to more than');
    await expect(xlsxAsCsv(Buffer.from('PK no archive'))).rejects.toThrow('no workbook');
    await expect(xlsxAsCsv(zipSync({ 'a.txt': Buffer.from('a') }))).rejects.toThrow('no workbook');
  });

  it('with one cell at the far end of the sheet takes no more than its limit', async () => {
    const far = await workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    await expect(xlsxAsCsv(far)).rejects.toThrow('The workbook cannot be read');
  });
});
