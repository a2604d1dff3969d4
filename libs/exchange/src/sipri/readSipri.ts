import { checkName, DomainError, parseEdtf, type Qualifier } from '@entente/model';
import { countryByName, mentionOf } from '../countries/countries.js';
import type { FileRecord } from '../records/fileRecords.js';
import { CellError, idPart, readNumber, readYears, sentence, shown } from '../registers/cells.js';
import { headerIn, readTable, type TableForm } from '../registers/readTable.js';
import type {
  FileDetails,
  FileHead,
  Mention,
  Register,
  RegisterEvent,
  RowReading,
} from '../registers/register.js';

const columns = {
  id: ['sipri at database id', 'deal id', 'database id', 'id'],
  supplier: ['supplier', 'seller'],
  recipient: ['recipient', 'buyer'],
  designation: ['designation', 'weapon designation'],
  description: ['description', 'weapon description'],
  ordered: ['order date', 'year of order', 'year(s) of order'],
  orderEstimated: ['order date is estimate'],
  delivered: ['numbers delivered', 'number delivered'],
  deliveredEstimated: ['numbers delivered is estimate', 'number delivered is estimate'],
  year: ['delivery year', 'year(s) of deliveries', 'year(s) of delivery', 'years of deliveries'],
  yearEstimated: ['delivery year is estimate'],
  status: ['status'],
  tiv: ['tiv delivery values', 'sipri tiv of delivered weapons', 'tiv of delivered weapons'],
  local: ['local production'],
};

const table: TableForm<keyof typeof columns> = {
  columns,
  required: ['supplier', 'recipient', 'designation', 'description', 'delivered', 'year'],
  delimiters: [',', ';', '\t'],
  // The register of 2024 and later marks what is uncertain there.
  unnamedAfter: { ordered: 'orderEstimated', delivered: 'deliveredEstimated' },
  preamble: 50,
};

type Cells = Readonly<Record<keyof typeof columns, string>>;

/** The trade register of the SIPRI Arms Transfers Database as CSV: one row a deal and year of delivery. */
export const sipri: Register = {
  format: 'sipri',
  idPrefix: 'sipri',
  title: 'SIPRI trade register',
  shape: 'rows',
  isReleased: true,
  recognises: (head) => head.some((line) => headerIn(line, table) !== null),
  describe,
  read,
};

/** SIPRI's credit line is the title's beginning, and stays with every citation. */
function describe(head: FileHead): FileDetails {
  const [, day = '', month = '', year = ''] =
    /Data generated: *(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/u.exec(head.join('\n')) ?? [];
  const place = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month || '-') / 3 + 1;
  const date = place >= 1 ? `${year}-${String(place).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
  return {
    title: `SIPRI Arms Transfers Database: trade register${date === null ? '' : `, generated ${date}`}`,
    publisher: 'SIPRI',
    authors: [],
    published: date === null ? null : parseEdtf(date),
    url: 'https://www.sipri.org/databases/armstransfers',
    language: 'en',
    mediaType: 'text/csv',
  };
}

async function* read(open: () => AsyncIterable<FileRecord>): AsyncGenerator<RowReading> {
  const seen = new Map<string, number>();
  for await (const read of readTable(open(), table)) {
    if ('fault' in read) {
      yield read;
      continue;
    }
    const { row, cells } = read;
    const nobody = [cells.supplier, cells.recipient].find((name) => /^unknown\b/iu.test(name));
    if (nobody !== undefined) {
      yield {
        row,
        leftOut: {
          code: 'UNKNOWN_ACTOR',
          text: `SIPRI does not know who it is ("${shown(nobody)}"), so there is no actor to draw`,
        },
      };
      continue;
    }
    const isNamed = cells.supplier !== '' && cells.recipient !== '';
    if (isNamed && /^0?$/u.test(cells.delivered) && cells.year === '') {
      yield {
        row,
        leftOut: { code: 'NOT_DELIVERED', text: 'ordered, and nothing of it delivered that SIPRI knows of' },
      };
      continue;
    }
    try {
      yield { row, event: readDelivery(cells, seen) };
    } catch (error) {
      if (error instanceof CellError) yield { row, fault: error.fault };
      else if (error instanceof DomainError) {
        yield {
          row,
          fault: {
            code: error.code,
            ...(error.field === undefined ? {} : { column: error.field }),
            message: error.message,
          },
        };
      } else throw error;
    }
  }
}

function readDelivery(cells: Cells, seen: Map<string, number>): RegisterEvent {
  const from = party(cells.supplier, 'Supplier');
  const to = party(cells.recipient, 'Recipient');
  const occurred = readYears(cells.year, isYes(cells.yearEstimated), 'Delivery year');
  const quantity = estimated(cells.delivered, isYes(cells.deliveredEstimated), 'Numbers delivered');
  const tiv = readNumber(cells.tiv, 'TIV delivery values');
  const item = [cells.designation, cells.description].filter((part) => part !== '').join(' ');
  const ordered = readYears(cells.ordered, isYes(cells.orderEstimated), 'Order date');
  const qualifiers: Qualifier[] = [
    ...(item === '' ? [] : [{ key: 'item', value: item, unit: null }]),
    ...(quantity === '' ? [] : [{ key: 'quantity', value: quantity, unit: null }]),
    ...(tiv === '' ? [] : [{ key: 'tiv', value: tiv, unit: 'million TIV' }]),
  ];
  return {
    key: keyOf(cells, seen),
    type: 'ARMS_SUPPLY',
    from,
    to,
    occurred,
    qualifiers,
    stance: 'ASSERTED',
    attribution: null,
    document: null,
    summary: sentence(
      `${from.name} supplied ${to.name} with ${quantity === '' ? '' : `${quantity.replace('~', 'about ')} × `}${item || 'arms'}` +
        `${occurred === null ? '' : ` in ${occurred.text.replaceAll('~', '').replace('/', ' to ')}`}` +
        `${ordered === null ? '' : `, ordered in ${ordered.text.replaceAll('~', '').replace('/', ' to ')}`}` +
        `${cells.status === '' ? '' : `; ${cells.status.toLowerCase()}`}${isYes(cells.local) ? '; produced locally' : ''}.`,
    ),
  };
}

/** The deal's id and the year; where a file has a pair twice, and where it has no ids, what else tells the rows apart. */
function keyOf(cells: Cells, seen: Map<string, number>): string {
  const year = cells.year.replace(/[()?\s]/gu, '');
  const own =
    cells.id === ''
      ? [
          cells.supplier,
          cells.recipient,
          cells.designation,
          cells.ordered.replace(/[()?\s]/gu, ''),
          year,
        ].join('-')
      : `${cells.id}-${year}`;
  const times = (seen.get(own) ?? 0) + 1;
  seen.set(own, times);
  return idPart(times === 1 ? own : `${own}-${times}`);
}

const isYes = (cell: string): boolean => /^(?:yes|\?)$/iu.test(cell);

/** A number; ~ stands before one that is an estimate, which SIPRI marks in a column of its own, by brackets or by a question mark. */
function estimated(cell: string, isEstimate: boolean, column: string): string {
  const plain = readNumber(
    cell
      .replace(/^\((.*)\)$/u, '$1')
      .replace(/\?$/u, '')
      .trim(),
    column,
  );
  return plain !== '' && (isEstimate || plain !== cell) ? `~${plain}` : plain;
}

/** A country; with * an armed group that is no state, with ** an organisation of several. */
function party(cell: string, column: string): Mention {
  if (cell === '') {
    throw new CellError({
      code: 'EMPTY',
      column,
      found: '',
      message: `${column} is empty; it names who supplied or received`,
    });
  }
  const name = checkName(cell.replace(/\*+$/u, '').trim(), column);
  const country = cell.endsWith('*') ? null : countryByName(name);
  if (country) return mentionOf(country, cell);
  const kind = cell.endsWith('**') ? 'ORGANIZATION' : cell.endsWith('*') ? 'ARMED_GROUP' : 'STATE';
  return { label: cell, name, kind, identifiers: [], description: null };
}
