import { ActorKind, Evidence, Gap, PathRank, RelationType, Tone } from '@entente/model';
import { dayOf } from '../../domain/days';
import { type Facets, type Filters, noFilters, Unmatched } from '../../domain/filters';
import type { KeptViewState } from '../../domain/keptViewState';
import { questionByIds, type PathRef, noPathQuestion } from '../../domain/paths';
import type { Selected, Opened } from '../../domain/selection';
import { type Layer, type Snapshot, View } from '../../domain/snapshot';
import { initialTables, type TableSetting } from '../../domain/tableSettings';
import { LayoutName, initialViewState } from '../../domain/viewState';

/**
 * Checks a value from outside. @throws TypeError if it is not valid.
 *
 * @throws TypeError where it is not.
 */
type Reader<T> = (value: unknown) => T;

const check = <T>(fits: (value: unknown) => value is T): Reader<T> => {
  return (value) => {
    if (!fits(value)) throw new TypeError(`${JSON.stringify(value)} is not what it has to be`);
    return value;
  };
};

/** Readers for stored and imported values: wrong values are refused, missing ones get defaults. */
const shapes = {
  text: check((value): value is string => typeof value === 'string'),
  number: check((value): value is number => Number.isFinite(value)),
  flag: check((value): value is boolean => typeof value === 'boolean'),
  oneOf: <T extends string>(values: readonly T[]): Reader<T> =>
    check((value): value is T => values.some((one) => one === value)),
  orNull:
    <T>(of: Reader<T>): Reader<T | null> =>
    (value) =>
      value === null ? null : of(value),
  list:
    <T>(of: Reader<T>): Reader<readonly T[]> =>
    (value) =>
      check((all): all is readonly unknown[] => Array.isArray(all))(value).map(of),
  byName:
    <T>(of: Reader<T>): Reader<Readonly<Record<string, T>>> =>
    (value) =>
      Object.fromEntries(Object.entries(check(isObject)(value)).map(([name, one]) => [name, of(one)])),
  /** @param missing What it is where it is not there. */
  object:
    <T extends object>(of: { readonly [Part in keyof T]: Reader<T[Part]> }, missing?: T): Reader<T> =>
    (value) => {
      const parts = check(isObject)(value);
      return Object.fromEntries(
        (Object.keys(of) as (keyof T & string)[]).map((part) => [
          part,
          missing !== undefined && !Object.hasOwn(parts, part) ? missing[part] : of[part](parts[part]),
        ]),
      ) as T;
    },
} as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const { text, number, flag, oneOf, orNull, list, byName, object } = shapes;

const ids = list(text);
const day = (value: unknown): string | null => dayOf(orNull(text)(value));
const selection = object<{ kind: Opened['kind']; id: string }>({
  kind: oneOf(['actor', 'relation', 'band']),
  id: text,
}) as (value: unknown) => Opened;
const picked = object<Selected>({ actorIds: ids, relationIds: ids });

const facets = {
  kinds: list(oneOf(Object.values(ActorKind))),
  tones: list(oneOf(Object.values(Tone))),
  evidence: list(oneOf(Object.values(Evidence))),
  types: ids,
  sources: ids,
  publishers: ids,
};
const filters = object<Filters>(
  {
    ...facets,
    without: object<Facets>(facets, noFilters.without),
    leastPublishers: orNull(number),
    leastRelations: orNull(number),
    mostRelations: orNull(number),
  },
  noFilters,
);

const chain = object<PathRef>({
  question: object<PathRef['question']>(
    {
      fromId: orNull(text),
      toId: orNull(text),
      minEvidence: orNull(oneOf(Object.values(Evidence))),
      minPublishers: orNull(number),
      knownAt: day,
      asOf: day,
      maxLength: number,
      rank: oneOf(Object.values(PathRank)),
      directed: flag,
      types: orNull(list(oneOf(Object.values(RelationType)))),
      avoidedIds: ids,
    },
    // Older views have no types and avoided actors.
    { ...questionByIds(noPathQuestion), types: null },
  ),
  key: text,
});
const ofGap = object<Extract<Layer, { kind: 'gap' }>>({
  kind: oneOf(['gap']),
  gap: oneOf(Object.values(Gap)),
});
const ofChains = object<Extract<Layer, { kind: 'chains' }>>({
  kind: oneOf(['chains']),
  chains: list(chain),
  relationIds: ids,
});
const layer = (value: unknown): Layer =>
  (value as Partial<Layer> | undefined)?.kind === 'gap' ? ofGap(value) : ofChains(value);

const setting = object<TableSetting>(
  {
    sorting: orNull(object({ columnId: text, falling: flag })),
    filters: byName(text),
    columns: orNull(ids),
    widths: byName(number),
  },
  initialTables.relations,
);

const ofScene: Parameters<typeof object<Snapshot>>[0] = {
  view: oneOf(Object.values(View)),
  selection: orNull(selection),
  picked,
  hidden: picked,
  filters,
  unmatched: oneOf(Object.values(Unmatched)),
  dates: object({ from: day, to: day }),
  clocks: orNull(object({ asOf: day, knownAt: day })),
  layer: orNull(layer),
  table: object({ kind: oneOf(['relations', 'actors']), relations: setting, actors: setting }, initialTables),
  camera: orNull(object({ x: number, y: number, width: number, height: number })),
};

const picture = object<KeptViewState>(
  {
    ...ofScene,
    expansions: list(object({ actorId: text, actorIds: ids, relationIds: ids })),
    pinned: ids,
    places: byName(object({ x: number, y: number })),
    groups: list(object({ id: text, name: text, actorIds: ids, closed: flag })),
    layout: oneOf(Object.values(LayoutName)),
    notes: list(object({ id: text, on: selection, words: text })),
    steps: list(
      object({ id: text, title: text, words: text, scene: object<Snapshot>(ofScene, initialViewState) }),
    ),
    keptChains: list(chain),
  },
  initialViewState,
);

/** Reads a view state that was stored or saved as a file by any version; missing parts get defaults. Null if it is not valid. */
export function toKeptViewState(value: unknown): KeptViewState | null {
  try {
    return picture(value);
  } catch {
    return null;
  }
}
