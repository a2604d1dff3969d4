import { checkName, DomainError, type Qualifier } from '@entente/model';
import { countryByAlpha3, countryByName, mentionOf } from '../countries/countries.js';
import { CellError, idPart, readNumber, readYears, sentence, shown } from '../registers/cells.js';
import { headerIn, readTable, type TableForm } from '../registers/readTable.js';
import type { LeftOut, Mention, Register, RegisterEvent, RowReading } from '../registers/register.js';

const columns = {
  year: ['date', 'year'],
  donor: ['donor'],
  recipient: ['recipient'],
  amount: ['sum amount usd constant', 'commitment amount usd constant', 'amount usd constant'],
  purpose: ['purpose', 'purpose code', 'coalesced purpose code'],
};

const table: TableForm<keyof typeof columns> = {
  columns,
  required: ['year', 'donor', 'recipient', 'amount'],
  delimiters: [',', ';', '\t'],
  preamble: 20,
};

type Cells = Readonly<Record<keyof typeof columns, string>>;

/** AidData's flows from donors to recipients: a row a year and a purpose. */
export const aiddata: Register = {
  format: 'aiddata',
  title: 'AidData flows',
  idPrefix: 'aiddata',
  shape: 'rows',
  isReleased: true,
  recognises: (head) => head.some((line) => headerIn(line, table) !== null),
  describe: (_, file) => ({
    title: `AidData flows: ${file}`,
    publisher: 'AidData',
    authors: [],
    published: null,
    url: 'https://www.aiddata.org/',
    language: 'en',
    mediaType: 'text/csv',
  }),
  read: async function* (open) {
    const seen = new Map<string, number>();
    for await (const read of readTable(open(), table)) {
      if ('fault' in read) yield read;
      else yield readFlow(read.row, read.cells, seen);
    }
  },
};

function readFlow(row: number, cells: Cells, seen: Map<string, number>): RowReading {
  const nobody = nobodyIn(cells);
  if (nobody) return { row, leftOut: nobody };
  try {
    return { row, event: eventIn(cells, seen) };
  } catch (error) {
    if (error instanceof CellError) return { row, fault: error.fault };
    if (!(error instanceof DomainError)) throw error;
    const { code, message, field } = error;
    return { row, fault: { code, message, ...(field === undefined ? {} : { column: field }) } };
  }
}

function nobodyIn({ donor, recipient }: Cells): LeftOut | null {
  const isNobody = (name: string): boolean => /regional$|unspec|^global$|^arab countries$/iu.test(name);
  if (![donor, recipient].some(isNobody)) return null;
  return { code: 'REGION', text: 'donor or recipient is a region or is not specified, and so no actor' };
}

function eventIn(cells: Cells, seen: Map<string, number>): RegisterEvent {
  const from = donorIn(cells.donor);
  const to = recipientIn(cells.recipient);
  const value = readNumber(cells.amount, 'sum_amount_usd_constant');
  // AidData has 1900 where it knows no year.
  const occurred = cells.year === '1900' ? null : readYears(cells.year, false, 'date');
  const qualifiers: Qualifier[] = [
    ...(cells.purpose === '' ? [] : [{ key: 'item', value: `purpose ${cells.purpose} (CRS)`, unit: null }]),
    ...(value === '' ? [] : [{ key: 'value', value, unit: 'USD, constant' }]),
  ];
  const own = [cells.donor, cells.recipient, cells.year, cells.purpose].join('-');
  const times = (seen.get(own) ?? 0) + 1;
  seen.set(own, times);
  return {
    key: idPart(times === 1 ? own : `${own}-${times}`),
    type: 'AID',
    from,
    to,
    occurred,
    qualifiers,
    stance: 'ASSERTED',
    attribution: null,
    document: null,
    summary: sentence(
      `${from.name} committed ${value === '' ? 'aid of an amount not given' : `${value} constant US dollars of aid`} to ${to.name}` +
        `${occurred === null ? '' : ` in ${occurred.text}`}${cells.purpose === '' ? '' : `, purpose ${cells.purpose}`}.`,
    ),
  };
}

/** A country by its code, or an organisation by its name or, in brackets, its initials. */
function donorIn(cell: string): Mention {
  const country = countryIn(cell);
  if (country) return country;
  const name = checkName(cell.replace(/^\(([^()]+)\)$/u, '$1').trim(), 'donor');
  return { label: cell, name, kind: 'ORGANIZATION', identifiers: [], description: null };
}

function recipientIn(cell: string): Mention {
  const country = countryIn(cell);
  if (country) return country;
  throw new CellError({
    code: 'UNKNOWN_COUNTRY',
    column: 'recipient',
    found: shown(cell),
    message: `"${shown(cell)}" is no country; write its alpha-3 code of ISO 3166-1, as ARM, or its name`,
  });
}

/** Netherlands Antilles and others that have no code any more. */
const former: Readonly<Record<string, Pick<Mention, 'name' | 'kind'>>> = {
  ANT: { name: 'Netherlands Antilles', kind: 'TERRITORY' },
  SCG: { name: 'Serbia and Montenegro', kind: 'STATE' },
  YUG: { name: 'Yugoslavia', kind: 'STATE' },
};

function countryIn(cell: string): Mention | null {
  const country = countryByAlpha3(cell) ?? countryByName(cell);
  if (country) return mentionOf(country, cell);
  const gone = Object.hasOwn(former, cell) ? former[cell] : undefined;
  return gone ? { label: cell, ...gone, identifiers: [], description: null } : null;
}
