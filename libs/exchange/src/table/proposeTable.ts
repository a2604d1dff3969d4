import { relationTypes, Stance } from '@entente/model';
import { splitFields } from '../records/splitFields.js';
import { fold } from '../registers/readTable.js';
import type { FileHead } from '../registers/register.js';
import { countryByAlpha3, countryByName } from '../countries/countries.js';
import { type TableSpec } from './tableMapping.js';
import { rowsIn, type TableHead, tableHead, typeByWord } from './tableRegister.js';

/** What a table's columns may be, by what they are called; what is not known is left out. */
export type ProposedTable = Partial<TableSpec>;

/** A table as it is shown to whoever says what its columns are. */
export interface TablePreview extends TableHead {
  /** The first rows, by columns. */
  readonly rows: readonly (readonly string[])[];
}

const PREVIEW_ROWS = 8;

/** The header and the first rows of a table; null where it is none. */
export function previewTable(head: FileHead): TablePreview | null {
  const found = tableHead(head);
  if (!found) return null;
  const rows = rowsIn(head).map((row) => splitFields(row, found.delimiter));
  const header = rows.findIndex(({ length }) => length === found.columns.length);
  return { ...found, rows: rows.slice(header + 1, header + 1 + PREVIEW_ROWS) };
}

const words: Readonly<Record<string, readonly string[]>> = {
  from: [
    'from',
    'source actor',
    'actor',
    'actor 1',
    'actor1',
    'subject',
    'supplier',
    'seller',
    'donor',
    'sender',
    'initiator',
    'exporter',
    'owner',
    'who',
    ...['side a', 'state a', 'statea', 'name a', 'namea', 'actor a', 'country a', 'donor country', 'origin'],
  ],
  to: [
    'to',
    'target',
    'target actor',
    'actor 2',
    'actor2',
    'object',
    'recipient',
    'buyer',
    'receiver',
    'importer',
    'partner',
    'whom',
    ...['side b', 'state b', 'stateb', 'name b', 'nameb', 'actor b', 'country b', 'recipient country'],
    'destination',
  ],
  type: ['type', 'relation', 'relation type', 'event', 'event type', 'verb', 'action'],
  date: ['date', 'day', 'year', 'when', 'occurred', 'event date', 'delivery year', 'period'],
  stance: ['stance', 'certainty', 'how firmly'],
  title: ['source', 'source title', 'title', 'article', 'headline', 'report', 'document'],
  url: ['url', 'link', 'source url', 'address', 'web'],
  publisher: ['publisher', 'outlet', 'medium', 'newspaper', 'source publisher'],
  published: ['published', 'publication date', 'source date'],
  quote: ['quote', 'passage', 'excerpt', 'text', 'sentence'],
  summary: ['summary', 'description', 'note', 'notes', 'comment', 'details'],
  id: ['id', 'row id', 'event id', 'claim id', 'number', 'no', 'nr'],
  item: ['item', 'designation', 'weapon', 'goods', 'purpose', 'equipment'],
  quantity: ['quantity', 'numbers delivered', 'units', 'how many'],
  value: ['value', 'amount', 'sum', 'price', 'usd'],
  place: ['place', 'location', 'city', 'where'],
  subject: ['topic', 'about', 'issue'],
};

/** Proposes what the columns of a table are, by their names and by what stands in them. */
export function proposeTable({ columns, rows }: TablePreview): ProposedTable {
  const taken = new Set<string>();
  const find = (key: string): string | undefined => {
    const column = columns.find((name) => !taken.has(name) && (words[key] ?? []).includes(fold(name)));
    if (column !== undefined) taken.add(column);
    return column;
  };
  const cells = (column: string): string[] => {
    const place = columns.indexOf(column);
    return rows.map((row) => (row[place] ?? '').trim()).filter((text) => text !== '');
  };
  const [from, to, typeColumn] = [find('from'), find('to'), find('type')];
  const isTyped = typeColumn !== undefined && cells(typeColumn).every((word) => typeByWord(word) !== null);
  const date = find('date');
  const stance = find('stance');
  const isStance = (text: string): boolean => Object.values(Stance).some((one) => one === text.toUpperCase());
  const source = {
    title: find('title'),
    url: find('url'),
    publisher: find('publisher'),
    published: find('published'),
  };
  const hasSource = Object.values(source).some((column) => column !== undefined);
  const type = isTyped && typeColumn !== undefined ? { column: typeColumn } : undefined;
  const found = { quote: find('quote'), summary: find('summary'), id: find('id') };
  const actor = (column: string | undefined): TableSpec['from'] | undefined => {
    if (column === undefined) return undefined;
    const names = cells(column);
    const areStates =
      names.length > 0 &&
      names.every((name) => countryByName(name) !== null || countryByAlpha3(name) !== null);
    return areStates ? { column, kind: 'STATE' } : { column };
  };
  const spec = {
    from: actor(from),
    to: actor(to),
    type,
    date,
    stance: stance !== undefined && cells(stance).every(isStance) ? { column: stance } : undefined,
    source: hasSource ? withoutUndefined(source) : undefined,
    ...found,
  };
  return withoutUndefined(spec);
}

const withoutUndefined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;

/** Columns of a table that may be qualifiers, by their keys. */
export function proposeQualifiers({ columns }: TableHead): Readonly<Record<string, string>> {
  const keys = new Set(relationTypes.flatMap(({ qualifierKeys }) => qualifierKeys));
  const found = [...keys].flatMap((key) => {
    const column = columns.find((name) => fold(name) === key || (words[key] ?? []).includes(fold(name)));
    return column === undefined ? [] : [[key, column] as const];
  });
  return Object.fromEntries(found);
}
