import type { Clocks } from '../questions/clocks';
import { type DateRange, overlapsDates } from '../questions/days';
import { type Dimmed, highlightRelations, dimByFilters, highlightActors } from './dimming';
import { type Facets, type Filters, type Origins, Unmatched } from '../questions/filters';
import type { Graph } from '../network/graph';
import { knownGraph, standingGraph, type Known } from './graphAtClocks';
import type { Selected } from '../network/selection';

/** The ids that the filter fields of the tables match; null: the fields of that table are empty. */
export interface TableMatches {
  readonly relations: ReadonlySet<string> | null;
  readonly actors: ReadonlySet<string> | null;
}

/** What the views show of what was loaded. */
export interface Shown {
  /** As of both clocks, without what the filters exclude if that is hidden. */
  readonly graph: Graph;
  /** What of it fades because of the filters. */
  readonly dimmed: Dimmed;
  /** As of the reader's clock, regardless of the world's clock and the filters. */
  readonly known: Graph;
  /** As of both clocks, regardless of the filters. */
  readonly standing: Graph;
  /** What of that passes all filters except dates. */
  readonly anyDate: Graph;
  /** What of it passes all filters. */
  readonly matching: Graph;
  /** What of it passes all filters except those of the tables. */
  readonly tabled: Graph;
  readonly found: TableMatches;
  /** Whether the data of the clock's day is still loading, so that there is nothing to show. */
  readonly awaited: boolean;
}

/** What passes all filters except one facet; the counts beside its values come from it. */
export type FacetGraph = (facet: keyof Facets) => Graph;

/** The graph without hidden actors, their relations and hidden relations. */
function withoutHidden(graph: Graph, { actorIds, relationIds }: Selected): Graph {
  if (actorIds.length === 0 && relationIds.length === 0) return graph;
  const [actors, relations] = [new Set(actorIds), new Set(relationIds)];
  return {
    actors: graph.actors.filter(({ id }) => !actors.has(id)),
    relations: graph.relations.filter(
      ({ id, from, to }) => !relations.has(id) && !actors.has(from) && !actors.has(to),
    ),
  };
}

interface Choices {
  /** Ids of what is hidden. */
  readonly hidden: Selected;
  readonly filters: Filters;
  readonly clocks: Clocks | null;
  readonly known: Known | null;
  readonly dates: DateRange;
  /** The relations of a layer that is laid over the network; null: none. */
  readonly layer: ReadonlySet<string> | null;
  /** The relations and the actors that the tables' filters match; null: all. */
  readonly found: TableMatches;
  /** The sources of relations; null: not known. */
  readonly origins: Origins | null;
  readonly unmatched: Unmatched;
}

const noneDimmed: Dimmed = { actorIds: new Set(), relationIds: new Set() };

/** Computes what every view shows of what was loaded: graph, tables, timeline, panel and exports all use this. */
export function shownGraph(loaded: Graph, choices: Choices): Shown {
  const { hidden, filters, clocks, known, dates, layer, found, origins, unmatched } = choices;
  const there = withoutHidden(loaded, hidden);
  const knownThen = knownGraph(there, clocks?.knownAt ?? null, known);
  const standing = standingGraph(knownThen, clocks?.asOf ?? null, known);
  const filtered = dimByFilters(standing, filters, origins);
  const layered = layer === null ? filtered : highlightRelations(standing, filtered, layer);
  const dated = dates.from !== null || dates.to !== null;
  // An actor whose relations all fade because of the day or the dates fades too.
  const withinDates = (before: Dimmed): Dimmed => {
    if (!dated && clocks === null) return before;
    const within = standing.relations.filter(
      ({ id, occurred }) => !before.relationIds.has(id) && overlapsDates(occurred, dates),
    );
    return highlightRelations(standing, before, new Set(within.map(({ id }) => id)));
  };
  const ofRelations =
    found.relations === null ? layered : highlightRelations(standing, layered, found.relations);
  const lookedFor =
    found.actors === null ? ofRelations : highlightActors(standing, ofRelations, found.actors);
  const dimmed = withinDates(lookedFor);
  const matching = without(standing, dimmed);
  const gone = unmatched === Unmatched.HIDE;
  return {
    graph: gone ? matching : standing,
    dimmed: gone ? noneDimmed : dimmed,
    known: knownThen,
    standing,
    anyDate: without(standing, lookedFor),
    matching,
    tabled: lookedFor === layered ? matching : without(standing, withinDates(layered)),
    found,
    awaited: clocks !== null && clocks.knownAt !== null && known === null,
  };
}

function without(graph: Graph, { actorIds, relationIds }: Dimmed): Graph {
  if (actorIds.size === 0 && relationIds.size === 0) return graph;
  return {
    actors: graph.actors.filter(({ id }) => !actorIds.has(id)),
    relations: graph.relations.filter(({ id }) => !relationIds.has(id)),
  };
}
