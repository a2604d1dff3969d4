import type { FileRecord } from '../records/fileRecords.js';
import { splitFields } from '../records/splitFields.js';
import type { RowFault } from './register.js';

/** The columns of a table: for each the names by which headers call it, in lower case. */
export type Columns<C extends string> = Readonly<Record<C, readonly string[]>>;

/** How the tables of a format look. */
export interface TableForm<C extends string> {
  readonly columns: Columns<C>;
  /** Those without which no row can be read. */
  readonly required: readonly C[];
  readonly delimiters: readonly string[];
  /** Columns without a name that say something of the one before them, as SIPRI's question marks. */
  readonly unnamedAfter?: Readonly<Partial<Record<C, C>>>;
  /** Records that may stand before the header. */
  readonly preamble: number;
}

/** A row of a table: its cells by column, spaces at their ends taken off; what a table has no column for is ''. */
export type TableRow<C extends string> =
  | { readonly row: number; readonly cells: Readonly<Record<C, string>> }
  | { readonly row: number; readonly fault: RowFault };

interface Header<C extends string> {
  readonly delimiter: string;
  readonly length: number;
  readonly places: ReadonlyMap<C, number>;
}

/** Header cells in the form by which they are compared. */
export const fold = (cell: string): string =>
  cell
    .replace(/;+$/u, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, ' ');

/** Which record is a header of this form, and how it parts its fields; null where none of the delimiters makes one. */
export function headerIn<C extends string>(text: string, form: TableForm<C>): Header<C> | null {
  for (const delimiter of form.delimiters) {
    const names = splitFields(text, delimiter).map(fold);
    const places = placesIn(names, form);
    const found = form.required.filter((column) => places.has(column)).length;
    if (names.length > 1 && found * 2 > form.required.length) {
      while (names.at(-1) === '') names.pop();
      return { delimiter, length: names.length, places };
    }
  }
  return null;
}

function placesIn<C extends string>(
  names: readonly string[],
  { columns, unnamedAfter }: TableForm<C>,
): Map<C, number> {
  const places = new Map<C, number>();
  for (const [column, aliases] of Object.entries(columns) as [C, readonly string[]][]) {
    const place = names.findIndex((name) => aliases.includes(name));
    if (place >= 0) places.set(column, place);
  }
  for (const [column, unnamed] of Object.entries(unnamedAfter ?? {}) as [C, C][]) {
    const place = (places.get(column) ?? names.length) + 1;
    if (!places.has(unnamed) && names[place] === '') places.set(unnamed, place);
  }
  return places;
}

/** The rows of a table whose header may stand after a preamble, in whichever order it has its columns. */
export async function* readTable<C extends string>(
  records: AsyncIterable<FileRecord>,
  form: TableForm<C>,
): AsyncGenerator<TableRow<C>> {
  let header: Header<C> | null = null;
  let last = 0;
  for await (const record of records) {
    last = record.number;
    if (header === null) {
      if ('text' in record) header = headerIn(record.text, form);
      const fault = header === null ? noHeaderYet(record, form) : faultOfHeader(header, record, form);
      if (fault === null) continue;
      yield { row: record.number, fault };
      return;
    }
    if ('fault' in record) yield { row: record.number, fault: record.fault };
    else if (record.text.replace(/[;,\t\s]/gu, '') !== '') yield readRow(record, header, form);
  }
  if (header === null) {
    yield {
      row: Math.max(1, last),
      fault: {
        code: 'NO_HEADER',
        message: last === 0 ? 'The file is empty' : `There is no header; it names ${names(form)}`,
      },
    };
  }
}

const names = <C extends string>({ columns, required }: TableForm<C>): string =>
  required.map((column) => `"${columns[column][0]}"`).join(', ');

function noHeaderYet<C extends string>({ number }: FileRecord, form: TableForm<C>): RowFault | null {
  if (number <= form.preamble) return null;
  return {
    code: 'NO_HEADER',
    message: `There is no header in the first ${form.preamble} rows; it names ${names(form)}`,
  };
}

function faultOfHeader<C extends string>(
  { places, delimiter }: Header<C>,
  record: FileRecord,
  form: TableForm<C>,
): RowFault | null {
  const missing = form.required.find((column) => !places.has(column));
  if (missing !== undefined) {
    const [right = missing] = form.columns[missing];
    return {
      code: 'MISSING_COLUMN',
      column: right,
      message: `The header has no column "${right}"; the order of columns is free, their names are not`,
    };
  }
  const cells = 'text' in record ? splitFields(record.text, delimiter).map(fold) : [];
  for (const [column, place] of places) {
    const twice = cells.findIndex((cell, i) => i > place && form.columns[column].includes(cell));
    if (twice >= 0) {
      return {
        code: 'DUPLICATE_COLUMN',
        column: cells[twice] ?? '',
        message: `Columns ${place + 1} and ${twice + 1} have one name; leave one of them out`,
      };
    }
  }
  return null;
}

function readRow<C extends string>(
  { number: row, text }: { readonly number: number; readonly text: string },
  { delimiter, length, places }: Header<C>,
  { columns }: TableForm<C>,
): TableRow<C> {
  const fields = splitFields(text, delimiter);
  // SIPRI ends each row with a semicolon, whatever parts its fields.
  if (delimiter !== ';') fields.push((fields.pop() ?? '').replace(/;+$/u, ''));
  while (fields.length > length && fields.at(-1)?.trim() === '') fields.pop();
  if (fields.length !== length) {
    return {
      row,
      fault: {
        code: 'WRONG_NUMBER_OF_FIELDS',
        found: String(fields.length),
        message: `The row has ${fields.length} fields, the header ${length}; quote a field that has ${delimiter === '\t' ? 'a TAB' : delimiter} in it, and give every field`,
      },
    };
  }
  const cells = Object.fromEntries(
    Object.keys(columns).map((column) => [column, fields[places.get(column as C) ?? -1]?.trim() ?? '']),
  ) as Record<C, string>;
  const failed = (Object.keys(columns) as C[]).find((column) => FORMULA_ERROR.test(cells[column]));
  return failed === undefined
    ? { row, cells }
    : { row, fault: failedFormula(columns[failed], cells[failed]) };
}

/** What spreadsheets write in a cell whose formula came to nothing. */
const FORMULA_ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/u;

const failedFormula = ([column = '']: readonly string[], found: string): RowFault => ({
  code: 'FORMULA_ERROR',
  column,
  found,
  message: `"${found}" is what a spreadsheet writes where a formula fails; write the value itself, or leave the cell empty`,
});
