import { create } from 'zustand';
import type { Graph, GraphActor } from '../../domain/graph';
import { counted } from '../../domain/words/text';
import type { AllCounts, OverviewData, OverviewFilter } from './overviewData';
import { useExplorer } from '../../domain/explorerStore';
import { noDates } from '../../domain/days';
import type { UndoableCommand } from '../../domain/history';
import { noFilters } from '../../domain/filters';
import type { LegendCounts } from '../filters/Legend';

/** More relations than this are not drawn one by one: the page shows the overview of them. */
export const MOST_DRAWN = 2000;

/** What is known of a graph that is too large to be drawn. */
interface OverviewState {
  /** Relations there are in all, whatever the filters; null until that is known. */
  readonly size: number | null;
  /** The overview of what passed the filter that was asked about last, and that filter; null before any. */
  readonly answer: { readonly filter: OverviewFilter; readonly overview: OverviewData } | null;
  /** Of all that the clocks leave, whatever the other filters: what the legend counts. */
  readonly counts: AllCounts | null;
  /** Why what is asked for now is not there; null where all is well. */
  readonly error: string | null;
  /** Whether an answer is on its way. */
  readonly loading: boolean;
}

export const useOverview = create<OverviewState>()(() => ({
  size: null,
  answer: null,
  counts: null,
  error: null,
  loading: false,
}));

/** A graph of which nothing is drawn yet: the overview stands in its place. */
export const nothingDrawn: Graph = { actors: [], relations: [] };

/** Graphs that the page read by itself, since what passes a filter is few enough, by the filter. */
const readFor = new WeakMap<Graph, string>([[nothingDrawn, '']]);

/** Remembers that a graph is all that passes a filter. */
export const followsFilter = (graph: Graph, key: string): WeakMap<Graph, string> => readFor.set(graph, key);

/** The filter that a graph was read for by the page itself: another filter has it read anew. Null where the reader chose what is in it. */
export const filterOf = (graph: Graph): string | null => readFor.get(graph) ?? null;

/** Whether the overview stands in the place of the network. */
export const isOverview = (graph: Graph | null, { size }: Pick<OverviewState, 'size'>): boolean =>
  graph !== null &&
  graph.relations.length === 0 &&
  graph.actors.length === 0 &&
  size !== null &&
  size > MOST_DRAWN;

/** What the clocks leave of a large graph: `1,204 of 1,000,000 relations`; null where all of the graph is loaded. */
export function overviewOutcome(graph: Graph | null, { size, answer }: OverviewState): string | null {
  if (size === null || answer === null || graph === null || !isOverview(graph, { size })) return null;
  return `${answer.overview.relationCount.toLocaleString('en')} of ${counted(size, 'relation')}`;
}

/** Puts the overview in the place of what was read from it. It can be undone. */
export function backToOverview(): void {
  const { answer } = useOverview.getState();
  const graph = { ...nothingDrawn };
  // Of another filter than the one that is set now, it is asked for anew.
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

/** Takes off every condition on what is counted. */
export const clearing: UndoableCommand = {
  label: 'Clear all filters',
  execute: ({ clocks }) => ({
    filters: noFilters,
    dates: noDates,
    clocks: clocks === null ? null : { asOf: null, knownAt: null },
  }),
};

/** What the legend counts in an overview. */
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

/** The actors of an overview as lists and legend take them. */
export const listedActors = ({ actors }: OverviewData): readonly GraphActor[] =>
  actors.map((actor) => ({ ...actor, isoCode: null }));
