import {
  ActorKind,
  checkCredibility,
  credibilities,
  Evidence,
  Gap,
  RelationType,
  Reliability,
  Tone,
} from '@entente/model';
import * as z from 'zod/mini';
import type { Clocks } from '../../domain/questions/clocks';
import type { DateRange } from '../../domain/questions/days';
import { type Facets, type Filters, Unmatched } from '../../domain/questions/filters';
import type { NavigationState } from '../../domain/page-state/navigation';
import type { Opened } from '../../domain/network/selection';
import { type Camera, type Layer, type Snapshot, View } from '../../domain/page-state/snapshot';
import {
  type ColumnFilters,
  initialTables,
  type Sorting,
  type TableSetting,
} from '../../domain/page-state/tableSettings';
import { actorCells, relationCells } from '../table/cells';
import { both, type Field, fields, listed, one, optional, parameter, repeated } from './field';
import { pathRefs } from './pathCodec';
import { day, dayOrAny, digits, idOf, ids, selected } from './values';

const text = z.string();

/** What can be opened; in an address the first that is there counts. */
const openable = ['relation', 'band', 'actor'] as const;

export const opened = z.object({ kind: z.enum(openable), id: text }) as z.ZodMiniType<Opened>;

const selection: Field<Opened | null> = {
  shape: z.nullable(opened),
  absent: null,
  read: (from) => {
    const kind = openable.find((name) => from.get(name));
    return kind === undefined ? null : { kind, id: from.get(kind) ?? '' };
  },
  write: (part) => (part === null ? [] : [[part.kind, part.id]]),
  parameters: Object.fromEntries(openable.map((name) => [name, () => []])),
};

const facets = (prefix: string): Field<Facets> =>
  fields<Facets>({
    kinds: listed(`${prefix}kind`, z.enum(ActorKind)),
    tones: listed(`${prefix}tone`, z.enum(Tone)),
    evidence: listed(`${prefix}evidence`, z.enum(Evidence)),
    types: listed<string>(`${prefix}type`, z.enum(RelationType), text),
    sources: listed(`${prefix}source`, idOf('source'), text),
    publishers: repeated(`${prefix}publisher`, {
      shape: text,
      read: (name) => (name === '' ? [] : [name]),
      write: (names) => names,
      unreadable: () => [],
    }),
  });

/** `2-9`, `2-`, `-9`: the least and the greatest number of relations of an actor. */
const relationCounts = one(
  'relations',
  z.codec(
    text.check(z.regex(/^(\d{1,6}-|-\d{1,6}|\d{1,6}-\d{1,6})$/u)),
    z.object({ leastRelations: z.nullable(z.number()), mostRelations: z.nullable(z.number()) }),
    {
      decode: (range) => {
        const [least, most] = range.split('-').map((end) => (end === '' ? null : Number(end)));
        return { leastRelations: least ?? null, mostRelations: most ?? null };
      },
      encode: ({ leastRelations, mostRelations }) => `${leastRelations ?? ''}-${mostRelations ?? ''}`,
    },
  ),
  { leastRelations: null, mostRelations: null },
);

const filters: Field<Filters> = both(
  both(
    facets(''),
    fields<Pick<Filters, 'without' | 'leastPublishers' | 'leastReliability' | 'leastCredibility'>>({
      without: facets('no-'),
      leastPublishers: one('publishers', digits(/^\d{1,6}$/u), null),
      leastReliability: one('reliability', z.enum(Reliability), null),
      leastCredibility: one(
        'credibility',
        z.codec(z.enum(['1', '2', '3', '4', '5', '6']), z.literal(credibilities), {
          decode: (sign) => checkCredibility(Number(sign)),
          encode: (grade) => `${grade}` as const,
        }),
        null,
      ),
    }),
  ),
  relationCounts,
);

/** What a step of the browser history restores. */
export const navigation: Field<NavigationState> = fields<NavigationState>({
  selection,
  filters,
  view: one('view', z.enum(View), View.GRAPH),
  clocks: optional(
    fields<Clocks>({
      asOf: one('happened', dayOrAny, null, true),
      knownAt: one('published', dayOrAny, null, true),
    }),
  ),
  dates: fields<DateRange>({ from: one('from', day, null), to: one('to', day, null) }),
});

const gap = one('gap', z.enum(Gap), null);
export const laid = pathRefs('laid');
const layer: Field<Layer | null> = {
  shape: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('gap'), gap: z.enum(Gap) }),
      z.object({ kind: z.literal('chains'), chains: laid.shape, relationIds: ids }),
    ]),
  ),
  absent: null,
  read: (from, known) => {
    const found = gap.read(from, known);
    if (found !== null) return { kind: 'gap', gap: found };
    const chains = laid.read(from, known);
    // Their relations are loaded later.
    return chains.length > 0 ? { kind: 'chains', chains, relationIds: [] } : null;
  },
  write: (part) => (part === null ? [] : part.kind === 'gap' ? gap.write(part.gap) : laid.write(part.chains)),
  parameters: { ...gap.parameters, ...laid.parameters },
};

/** The settings of one table: `relations-sort=-occurred`, `relations-columns=from.to`, `relations-from=Kyiv`. */
function tableSetting(kind: 'relations' | 'actors', columnIds: readonly string[]): Field<TableSetting> {
  const sorted = z.enum(columnIds.flatMap((id) => [id, `-${id}`]));
  const sorting: Field<Sorting | null> = one(
    `${kind}-sort`,
    z.codec(sorted, z.object({ columnId: text, falling: z.boolean() }), {
      decode: (written) => ({ columnId: written.replace(/^-/u, ''), falling: written.startsWith('-') }),
      encode: ({ columnId, falling }) => `${falling ? '-' : ''}${columnId}`,
    }),
    null,
  );
  const wanted: Field<ColumnFilters> = {
    shape: z.record(text, text),
    absent: {},
    read: (from) =>
      Object.fromEntries(
        columnIds.flatMap((id) => {
          const found = from.get(`${kind}-${id}`);
          return found ? [[id, found]] : [];
        }),
      ),
    write: (part) =>
      Object.entries(part).flatMap(([id, found]) =>
        found.trim() === '' ? [] : [[`${kind}-${id}`, found.trim()] as const],
      ),
    parameters: Object.fromEntries(columnIds.map((id) => [`${kind}-${id}`, () => []])),
  };
  return fields<TableSetting>({
    filters: wanted,
    sorting,
    columns: parameter<readonly string[] | null>(`${kind}-columns`, {
      shape: z.nullable(ids),
      absent: null,
      read: (written) => {
        const chosen = written.split('.');
        const columns = columnIds.filter((id) => chosen.includes(id));
        return columns.length === 0 ? null : columns;
      },
      write: (columns) => (columns ?? []).join('.') || null,
      unreadable: () => [],
    }),
    widths: parameter<TableSetting['widths']>(`${kind}-widths`, {
      shape: z.record(text, z.number()),
      absent: {},
      read: (written) =>
        Object.fromEntries(
          written.split('.').flatMap((one) => {
            const [id = '', width = ''] = one.split('-');
            return columnIds.includes(id) && /^[1-9]\d{1,2}$/u.test(width) ? [[id, Number(width)]] : [];
          }),
        ),
      write: (widths) =>
        Object.entries(widths)
          .map(([id, width]) => `${id}-${width}`)
          .join('.') || null,
      unreadable: () => [],
    }),
  });
}

const camera = one(
  'seen',
  z.codec(
    text.check(z.regex(/^-?\d{1,7}\.-?\d{1,7}\.\d{1,7}\.\d{1,7}$/u)),
    z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    {
      decode: (written) => {
        const [x = 0, y = 0, width = 0, height = 0] = written.split('.').map(Number);
        return { x, y, width, height };
      },
      encode: ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join('.'),
    },
  ),
  null,
);
/** How the loaded graph is viewed, beside what is navigation. */
export const scene = fields<Omit<Snapshot, keyof NavigationState>>({
  hidden: selected('hidden'),
  unmatched: one('unmatched', z.enum(Unmatched), Unmatched.DIM),
  picked: selected('picked'),
  layer,
  table: fields<Snapshot['table']>({
    kind: one('rows', z.enum(['relations', 'actors']), initialTables.kind),
    relations: tableSetting('relations', Object.keys(relationCells)),
    actors: tableSetting('actors', Object.keys(actorCells)),
  }),
  camera: {
    ...camera,
    read: (from, known): Camera | null => {
      const seen = camera.read(from, known);
      return seen && seen.width > 0 && seen.height > 0 ? seen : null;
    },
  },
});

export const snapshot: Field<Snapshot> = both(navigation, scene);
