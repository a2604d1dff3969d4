import {
  checkName,
  checkUrl,
  DomainError,
  type Qualifier,
  type RelationType,
  relationTypeInfoOf,
  relationTypes,
  Stance,
} from '@entente/model';
import {
  type Country,
  countryByAlpha2,
  countryByAlpha3,
  countryByCameo,
  countryByCow,
  countryByFips,
  countryByName,
  mentionOf,
} from '../countries/countries.js';
import { splitFields } from '../records/splitFields.js';
import { CellError, hash, idPart, readDay, sentence, shown } from '../registers/cells.js';
import { fold, readTable, type TableForm } from '../registers/readTable.js';
import type { FileHead, Mention, NamedDocument, Register, RegisterEvent } from '../registers/register.js';
import {
  type ActorColumn,
  type Cell,
  type CountryCodes,
  type TableMapping,
  tableMapping,
  type TableSpec,
} from './tableMapping.js';

/** A table's first row, and what parts its fields. */
export interface TableHead {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/**
 * The header of a table: its first row of several fields, in those that most of `,` `;` TAB make of it; null where none of its first rows has. Before
 * it there may be a title, empty rows, and what Excel calls the delimiter by.
 */
export function tableHead(head: FileHead): TableHead | null {
  for (const row of rowsIn(head).slice(0, PREAMBLE)) {
    const [best] = [',', ';', '\t']
      .map((delimiter) => ({ delimiter, columns: splitFields(row, delimiter).map((name) => name.trim()) }))
      .sort((a, b) => b.columns.length - a.columns.length);
    if (best && best.columns.length > 1) return best.columns.length <= MOST_COLUMNS ? best : null;
  }
  return null;
}

/** The rows that a table begins with, without those that have nothing in them. */
export function rowsIn(head: FileHead): readonly string[] {
  const rows: string[] = [];
  let open = '';
  for (const line of head) {
    const row = open + line;
    // A line end within quotes belongs to its field.
    const isOpen = /(?:^|[,;\t])"(?:[^"]|"")*$/u.test(row);
    open = isOpen && row.length < LONGEST_HEADER ? `${row}\n` : '';
    if (open === '' && /[^;,\t\s]/u.test(row) && !/^sep=.$/iu.test(row.trim())) rows.push(row);
  }
  return rows;
}

const MOST_COLUMNS = 1000;
/** Rows that may stand before the header. */
const PREAMBLE = 20;
const LONGEST_HEADER = 32_768;

/** The same for tables with the same columns, in whichever order. */
export const headerSignature = ({ columns }: TableHead): string =>
  hash(columns.map(fold).sort().join('\u001f'), 32);

/** How a table of somebody's own is read, by what they say its columns are. */
export function tableRegister(spec: TableSpec): Register {
  const mapping = tableMapping(spec);
  const form = formOf(mapping);
  // Ids come from the columns and the row, so that the same file twice is the same graph as once.
  const own = hash(Object.keys(form.columns).sort().join('\u001f'), 12);
  return {
    format: 'table',
    title: 'Table',
    idPrefix: `table-${own}`,
    shape: 'rows',
    isReleased: mapping.id !== null,
    recognises: () => false,
    describe: (_, file) => ({
      title: file,
      publisher: null,
      authors: [],
      published: null,
      url: null,
      language: null,
      mediaType: 'text/csv',
    }),
    read: async function* (open) {
      for await (const read of readTable(open(), form)) {
        if ('fault' in read) {
          yield read;
          continue;
        }
        const { row, cells } = read;
        try {
          yield { row, event: eventIn(cells, mapping) };
        } catch (error) {
          if (error instanceof CellError) yield { row, fault: error.fault };
          else if (error instanceof DomainError) {
            const { code, message, field } = error;
            yield { row, fault: { code, message, ...(field === undefined ? {} : { column: field }) } };
          } else throw error;
        }
      }
    },
  };
}

type Cells = Readonly<Record<string, string>>;

/** All columns that a mapping names; each must be there. */
function formOf(mapping: TableMapping): TableForm<string> {
  const { from, to, type, date, stance, source, quote, summary, qualifiers, id } = mapping;
  const specs: readonly (Cell | string | null)[] = [
    from.name,
    to.name,
    type,
    date,
    stance,
    ...Object.values(source),
    quote,
    summary,
    ...qualifiers.map(({ value }) => value),
  ];
  const named = specs.flatMap((spec) =>
    typeof spec === 'object' && spec !== null && 'column' in spec ? [spec.column] : [],
  );
  const all = [...new Set([...named, ...(id === null ? [] : [id])])];
  return {
    columns: Object.fromEntries(all.map((column) => [column, [fold(column)]])),
    required: all,
    delimiters: [',', ';', '\t'],
    preamble: PREAMBLE,
  };
}

function eventIn(cells: Cells, mapping: TableMapping): RegisterEvent {
  const text = (cell: Cell | null): string =>
    cell === null ? '' : 'literal' in cell ? cell.literal : (cells[cell.column] ?? '');
  const from = mentionIn(mapping.from, text(mapping.from.name));
  const to = mentionIn(mapping.to, text(mapping.to.name));
  const type = typeIn(mapping.type, cells);
  const date = text(mapping.date);
  const occurred = date === '' ? null : readDay(date, columnOf(mapping.date) ?? 'date');
  const quote = text(mapping.quote);
  const publisher = text(mapping.source.publisher);
  const document = documentIn(mapping, text, quote);
  const attribution = publisher || document?.title || document?.publisher || null;
  const { label, qualifierKeys } = relationTypeInfoOf(type);
  const qualifiers = mapping.qualifiers.flatMap(({ key, value, unit }): Qualifier[] => {
    const is = text(value);
    if (is === '') return [];
    if (!qualifierKeys.includes(key)) {
      throw new CellError({
        code: 'UNKNOWN_QUALIFIER',
        column: columnOf(value) ?? key,
        found: shown(is),
        message: `${type} has no ${key}; it has ${qualifierKeys.length === 0 ? 'none' : qualifierKeys.join(', ')}`,
      });
    }
    return [{ key, value: is, unit }];
  });
  const when = occurred === null ? '' : `, ${occurred.text}`;
  const said = quote === '' ? '' : ` “${quote}”`;
  return {
    key: keyOf(cells, mapping),
    type,
    from,
    to,
    occurred,
    qualifiers,
    stance: stanceIn(mapping.stance, cells, attribution !== null),
    attribution,
    document,
    summary: sentence(text(mapping.summary) || `${from.name} ${label} ${to.name}${when}.${said}`),
  };
}

/** The document that a row names by its title or its address. @throws CellError for an address or a day that is none */
function documentIn(
  { source }: TableMapping,
  text: (cell: Cell | null) => string,
  quote: string,
): NamedDocument | null {
  const [title, address, publisher, published] = [
    text(source.title),
    text(source.url),
    text(source.publisher),
    text(source.published),
  ];
  const day = published === '' ? null : readDay(published, columnOf(source.published) ?? 'published');
  if (title === '' && address === '') return null;
  const url = address === '' ? null : addressIn(address, columnOf(source.url) ?? 'url');
  return {
    title: title === '' ? null : checkName(title, columnOf(source.title) ?? 'title'),
    url,
    publisher: publisher || (url === null ? null : new URL(url).hostname.replace(/^www\./u, '')),
    published: day,
    quote: quote === '' ? null : quote,
  };
}

function addressIn(text: string, column: string): string {
  try {
    return checkUrl(text);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new CellError({ code: 'NOT_AN_ADDRESS', column, found: shown(text), message: error.message });
  }
}

const columnOf = (cell: Cell | null): string | null => (cell && 'column' in cell ? cell.column : null);

/** By the column that tells rows apart, else by all that is read of the row: a row that is mended is another one. */
const keyOf = (cells: Cells, { id }: TableMapping): string =>
  id !== null && (cells[id] ?? '') !== ''
    ? idPart(cells[id] ?? '')
    : hash(
        Object.entries(cells)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, value]) => value)
          .join('\u001f'),
        24,
      );

function mentionIn({ name: cell, kind, codes }: ActorColumn, text: string): Mention {
  const column = columnOf(cell) ?? 'literal';
  if (text === '') {
    throw new CellError({
      code: 'EMPTY',
      column,
      found: '',
      message: `"${column}" is empty; it names an actor`,
    });
  }
  const country = countryIn(text, kind, codes);
  if (country) return mentionOf(country, text);
  if (codes !== null) {
    throw new CellError({
      code: 'UNKNOWN_COUNTRY',
      column,
      found: shown(text),
      message: `"${shown(text)}" is no country in the codes ${codes}; write its code there, or read the column as names`,
    });
  }
  return { label: text, name: checkName(text, column), kind, identifiers: [], description: null };
}

const byCode: Readonly<Record<CountryCodes, (code: string) => Country | null>> = {
  iso2: countryByAlpha2,
  iso3: countryByAlpha3,
  fips: countryByFips,
  cow: countryByCow,
  cameo: countryByCameo,
};

function countryIn(text: string, kind: ActorColumn['kind'], codes: CountryCodes | null): Country | null {
  if (codes !== null) return byCode[codes](text);
  if (kind !== null && kind !== 'STATE' && kind !== 'TERRITORY') return null;
  return countryByName(text) ?? countryByAlpha3(text);
}

const typesByWord = new Map<string, RelationType>(
  relationTypes.flatMap(({ type, label }) => [
    [type.toLowerCase(), type] as const,
    [type.toLowerCase().replaceAll('_', ' '), type] as const,
    [label.toLowerCase(), type] as const,
  ]),
);

/** The type that a word is, by its name or its verb. */
export const typeByWord = (word: string): RelationType | null =>
  typesByWord.get(word.trim().toLowerCase()) ?? null;

function typeIn(spec: TableMapping['type'], cells: Cells): RelationType {
  if (typeof spec === 'string') return spec;
  const text = cells[spec.column] ?? '';
  const type = spec.values.get(text.toLowerCase()) ?? typeByWord(text);
  if (type) return type;
  throw new CellError({
    code: 'UNKNOWN_TYPE',
    column: spec.column,
    found: shown(text),
    message: `"${shown(text)}" is no type of relation; write one of the codebook, as ARMS_SUPPLY, or say in the mapping what it means`,
  });
}

function stanceIn(spec: TableMapping['stance'], cells: Cells, isRelayed: boolean): Stance {
  if (spec === null) return isRelayed ? Stance.REPORTED : Stance.ASSERTED;
  if (typeof spec === 'string') return spec;
  const text = cells[spec.column] ?? '';
  if (text === '') return isRelayed ? Stance.REPORTED : Stance.ASSERTED;
  const stance = Object.values(Stance).find((one) => one === text.toUpperCase());
  if (stance) return stance;
  throw new CellError({
    code: 'UNKNOWN_STANCE',
    column: spec.column,
    found: shown(text),
    message: `"${shown(text)}" does not say how firmly it is put; write one of ${Object.values(Stance).join(', ')}`,
  });
}
