import { create } from 'zustand';
import { noDates } from '../../domain/questions/days';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { noFilters } from '../../domain/questions/filters';
import type { Graph, GraphActor } from '../../domain/network/graph';
import type { UndoableCommand } from '../../domain/page-state/history';
import { counted } from '../../domain/words/text';
import type { LegendCounts } from '../filters/Legend';
import type { AllCounts, OverviewData, OverviewFilter } from './overviewData';

/** Most relations that are drawn one by one; above, the overview is shown. */
export const MOST_DRAWN = 2000;

/** State of the overview of a large graph. */
interface OverviewState {
  /** Number of all relations; null until known. */
  readonly size: number | null;
  /** The last answer and its filter; null before the first. */
  readonly answer: { readonly filter: OverviewFilter; readonly overview: OverviewData } | null;
  /** Counts for the legend: all relations at the clocks, whatever the filters. */
  readonly counts: AllCounts | null;
  /** Error message; null if there is none. */
  readonly error: string | null;
  /** Whether a request is pending. */
  readonly loading: boolean;
}

export const useOverview = create<OverviewState>()(() => ({
  size: null,
  answer: null,
  counts: null,
  error: null,
  loading: false,
}));

/** The empty graph that the overview replaces. */
export const nothingDrawn: Graph = { actors: [], relations: [] };

/** Graphs that were loaded because few enough relations pass a filter, by that filter. */
const readFor = new WeakMap<Graph, string>([[nothingDrawn, '']]);

/** Remembers the filter of a loaded graph. */
export const followsFilter = (graph: Graph, key: string): WeakMap<Graph, string> => readFor.set(graph, key);

/** The filter a graph was loaded for; it is loaded again when the filter changes. Null if the reader chose its content. */
export const filterOf = (graph: Graph): string | null => readFor.get(graph) ?? null;

/** Whether the overview is shown instead of the network. */
export const isOverview = (graph: Graph | null, { size }: Pick<OverviewState, 'size'>): boolean =>
  graph !== null &&
  graph.relations.length === 0 &&
  graph.actors.length === 0 &&
  size !== null &&
  size > MOST_DRAWN;

/** How much of a large graph passes: `1,204 of 1,000,000 relations`; null if all is loaded. */
export function overviewOutcome(graph: Graph | null, { size, answer }: OverviewState): string | null {
  if (size === null || answer === null || graph === null || !isOverview(graph, { size })) return null;
  return `${answer.overview.relationCount.toLocaleString('en')} of ${counted(size, 'relation')}`;
}

/** Returns to the overview. Can be undone. */
export function backToOverview(): void {
  const { answer } = useOverview.getState();
  const graph = { ...nothingDrawn };
  // If the filter has changed, it is requested again.
  followsFilter(graph, JSON.stringify(answer?.filter ?? null));
  useExplorer.getState().execute({
    label: 'Back to the overview',
    execute: ({ picked }) => ({
      graph,
      expansions: [],
      selection: null,
      picked: { ...picked, actorIds: [], relationIds: [] },
    }),
  });
}

/** Clears every condition on what is counted. */
export const clearing: UndoableCommand = {
  label: 'Clear all filters',
  execute: ({ clocks }) => ({
    filters: noFilters,
    dates: noDates,
    clocks: clocks === null ? null : { asOf: null, knownAt: null },
  }),
};

/** Counts of the legend. */
export const legendCounts = (counts: AllCounts): LegendCounts => ({
  tones: {
    COOPERATION: counts.cooperation,
    CONFLICT: counts.conflict,
    STRUCTURE: counts.structure,
  },
  evidence: {
    CORROBORATED: counts.corroborated,
    SINGLE_SOURCE: counts.singleSource,
    ALLEGED: counts.alleged,
    CONTESTED: counts.contested,
    DENIED: counts.denied,
  },
});

/** Actors of the overview for the list and the legend. */
export const listedActors = ({ actors }: OverviewData): readonly GraphActor[] =>
  actors.map((actor) => ({ ...actor, isoCode: null }));
