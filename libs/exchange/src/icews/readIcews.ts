import { cameoCodeNamed, cameoNames, cameoReadings, type EdtfDate } from '@entente/model';
import { CellError, hash, readDay, shown } from '../registers/cells.js';
import { eventOf, isLeftOut } from '../registers/codedEvent.js';
import { headerIn, readTable, type TableForm } from '../registers/readTable.js';
import type {
  FileDetails,
  FileHead,
  LeftOut,
  Register,
  RegisterEvent,
  RowReading,
} from '../registers/register.js';
import { readIcewsActor } from './icewsActors.js';

const columns = {
  id: ['event id'],
  date: ['event date'],
  first: ['source name'],
  firstSectors: ['source sectors'],
  code: ['cameo code'],
  second: ['target name'],
  secondSectors: ['target sectors'],
  publisher: ['publisher'],
  city: ['city'],
  province: ['province'],
  country: ['country'],
};

const table: TableForm<keyof typeof columns> = {
  columns,
  required: ['id', 'date', 'first', 'firstSectors', 'code', 'second', 'secondSectors'],
  delimiters: ['\t', ',', ';'],
  preamble: 20,
};

type Cells = Readonly<Record<keyof typeof columns, string>>;

/** ICEWS coded events in their full format: a header, twenty columns. */
export const icews: Register = {
  format: 'icews',
  title: 'ICEWS events',
  idPrefix: 'icews',
  shape: 'rows',
  isReleased: false,
  recognises: (head) => head.some((line) => headerIn(line, table) !== null),
  describe: (_, file) => describe(file),
  read: async function* (open) {
    for await (const read of readTable(open(), table)) {
      if ('fault' in read) yield read;
      else yield reading(read.row, () => readFull(read.cells));
    }
  },
};

/** The short form in which ICEWS is given for learning on graphs: source, event, target and day, with a TAB between them; no header, no ids. */
export const icewsTkg: Register = {
  format: 'icews-tkg',
  title: 'ICEWS events of four columns',
  idPrefix: 'icews-tkg',
  shape: 'lines',
  isReleased: false,
  recognises,
  describe: (_, file) => describe(file),
  read: async function* (open) {
    for await (const record of open()) {
      if ('fault' in record) yield { row: record.number, fault: record.fault };
      else if (record.text.trim() !== '') yield reading(record.number, () => readShort(record.text));
    }
  },
};

function recognises(head: FileHead): boolean {
  return head.slice(0, 20).some((line) => {
    const [, event = '', , day = '', ...more] = line.split('\t');
    return more.length === 0 && /^\d{4}-\d{2}-\d{2}$/u.test(day.trim()) && cameoCodeNamed(event) !== null;
  });
}

const describe = (file: string): FileDetails => ({
  title: `ICEWS events: ${file}`,
  publisher: 'ICEWS',
  authors: [],
  published: null,
  url: 'https://dataverse.harvard.edu/dataverse/icews',
  language: 'en',
  mediaType: 'text/tab-separated-values',
});

function reading(row: number, read: () => RegisterEvent | LeftOut): RowReading {
  try {
    const event = read();
    return isLeftOut(event) ? { row, leftOut: event } : { row, event };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return { row, fault: error.fault };
  }
}

const NONE = new Set(['', 'NA', 'NULL', '\\N', 'None']);
const given = (cell: string): string => (NONE.has(cell) ? '' : cell);

function readFull(cells: Cells): RegisterEvent | LeftOut {
  if (!/^\d{1,20}$/u.test(cells.id)) {
    throw new CellError({
      code: 'NOT_A_NUMBER',
      column: 'Event ID',
      found: shown(cells.id),
      message: `"${shown(cells.id)}" is no id of an event, which is a whole number`,
    });
  }
  // A spreadsheet takes the zero at its beginning away.
  const code = cameoNames.has(cells.code) ? cells.code : `0${cells.code}`;
  if (!cameoNames.has(code)) {
    throw new CellError({
      code: 'UNKNOWN_EVENT_CODE',
      column: 'CAMEO Code',
      found: shown(cells.code),
      message: `"${shown(cells.code)}" is no event of CAMEO, whose codes have three or four digits, as 042`,
    });
  }
  const sectors = (cell: string): string[] =>
    given(cell)
      .split(',')
      .map((sector) => sector.trim())
      .filter((sector) => sector !== '');
  return readEvent({
    key: cells.id,
    code,
    day: readDay(cells.date, 'Event Date'),
    first: { name: given(cells.first), sectors: sectors(cells.firstSectors) },
    second: { name: given(cells.second), sectors: sectors(cells.secondSectors) },
    place: [cells.city, cells.province, cells.country]
      .map(given)
      .filter((part) => part !== '')
      .join(', '),
    publisher: given(cells.publisher).replace(/ \([^()]*\)$/u, ''),
  });
}

function readShort(text: string): RegisterEvent | LeftOut {
  const fields = text.split('\t').map((field) => field.trim());
  const [first = '', event = '', second = '', day = ''] = fields;
  if (fields.length !== 4) {
    throw new CellError({
      code: 'WRONG_NUMBER_OF_FIELDS',
      found: String(fields.length),
      message: `The row has ${fields.length} columns; it has four, with a TAB between them: source, event, target, day`,
    });
  }
  const code = cameoCodeNamed(event);
  if (code === null) {
    throw new CellError({
      code: 'UNKNOWN_EVENT_CODE',
      column: 'event',
      found: shown(event),
      message: `"${shown(event)}" is the name of no event of CAMEO`,
    });
  }
  return readEvent({
    key: hash([first, code, second, day].join('\t'), 24),
    code,
    day: readDay(day, 'date'),
    first: { name: first, sectors: null },
    second: { name: second, sectors: null },
    place: '',
    publisher: '',
  });
}

interface Named {
  readonly name: string;
  readonly sectors: readonly string[] | null;
}

function readEvent(row: {
  readonly key: string;
  readonly code: string;
  readonly day: EdtfDate;
  readonly first: Named;
  readonly second: Named;
  readonly place: string;
  readonly publisher: string;
}): RegisterEvent | LeftOut {
  const { key, code, day, place, publisher } = row;
  if (row.second.name === '') return { code: 'NO_SECOND_ACTOR', text: 'the row has no second actor' };
  if (row.first.name === '') return { code: 'NO_FIRST_ACTOR', text: 'the row has no first actor' };
  const reading = cameoReadings.get(code);
  if (!reading || reading.type === null) {
    return { code: `CAMEO_${code}`, text: `${code} ${cameoNames.get(code)}: ${reading?.reason}` };
  }
  const first = readIcewsActor(row.first.name, row.first.sectors);
  if (isLeftOut(first)) return first;
  const second = readIcewsActor(row.second.name, row.second.sectors);
  if (isLeftOut(second)) return second;
  return eventOf({
    key,
    code,
    reading,
    first,
    second,
    occurred: day,
    place,
    stance: 'REPORTED',
    attribution: publisher === '' ? null : publisher,
    document: null,
    by: `ICEWS's reading of ${publisher === '' ? 'a report that it does not name' : publisher}`,
  });
}
