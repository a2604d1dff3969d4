import type { Graph } from '../../domain/network/graph';
import { groupId } from '../../domain/network/groups';
import { idsByKey, keyFormOf } from '../../domain/idKeys';
import type { KeptViewState } from '../../domain/page-state/keptViewState';
import type { NavigationState } from '../../domain/page-state/navigation';
import type { ViewState } from '../../domain/page-state/viewState';
import { type IdOfKey, type IdsByKey, noKeys, parametersOf } from '../view-codec/field';
import { restOfViewState } from '../view-codec/viewStateCodec';

/** Whether a query has parameters for `readViewState`. */
export const hasViewState = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].some((name) => Object.hasOwn(restOfViewState.parameters, name));

/** The actors, or pairs of them, that an address says were expanded. */
export const readExpanded = (query: string): readonly string[] =>
  restOfViewState.of.expansions.read(new URLSearchParams(query), noKeys).map(({ actorId }) => actorId);

/** All of a view state but what `readNavigation` reads, and what the server gives. */
type ReadViewState = Omit<ViewState, keyof NavigationState | 'graph' | 'expansions'>;

/** Reads what `writeViewState` wrote, for a loaded graph. Unknown values are ignored. */
export const readViewState = (query: string, graph: Graph): ReadViewState => readKeys(query, graph).view;

interface WithMissing {
  readonly view: ReadViewState;
  /** Keys in the query of what is not loaded, or shares its key with another; those of positions are not counted. */
  readonly missing: ReadonlySet<string>;
}

/** Reads what `writeViewState` wrote, and which of its keys stand for nothing. */
export function readKeys(query: string, { actors, relations }: Graph): WithMissing {
  const parameters = new URLSearchParams(query);
  const form = keyFormOf(parameters);
  const missing = new Set<string>();
  const byKey = (all: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
    idsByKey(
      all.map(({ id }) => id),
      form,
    );
  const counting = (ids: ReadonlyMap<string, string>): IdOfKey => ({
    get: (key) => {
      if (!ids.has(key)) missing.add(key);
      return ids.get(key);
    },
  });
  const known: IdsByKey = {
    form,
    actors: counting(byKey(actors)),
    relations: counting(byKey(relations)),
    standing: new Map(),
  };
  const groups = restOfViewState.of.groups.read(parameters, known);
  const { expansions: _, ...view } = restOfViewState.read(parameters, {
    ...known,
    standing: byKey([...actors, ...groups]),
  });
  return { view, missing };
}

/** The parameters of a view state that `writeNavigation` does not write; `readViewState` reads them. */
export function writeViewState(view: KeptViewState): URLSearchParams {
  // In a permalink, groups are named by their order.
  const called = new Map(view.groups.map(({ id }, i) => [id, groupId.of(i)]));
  const places = Object.entries(view.places).map(([id, at]) => [called.get(id) ?? id, at] as const);
  return parametersOf(restOfViewState.write({ ...view, places: Object.fromEntries(places) }));
}
