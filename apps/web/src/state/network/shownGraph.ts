import { knownGraph, standingGraph } from '../clocks/atClocks';
import type { Clocks } from '../clocks/clocks';
import type { DateRange } from '../clocks/dateRange';
import type { Known } from '../clocks/known';
import { overlapsDates } from '../clocks/overlapsDates';
import type { Filters } from '../filters/filters';
import type { Origins } from '../filters/origins';
import { Unmatched } from '../filters/unmatched';
import type { Picked } from '../selecting/picked';
import type { Found } from '../tables/found';
import { bringOut } from './bringOut';
import { dim } from './dim';
import type { Dimmed } from './dimmed';
import type { Graph } from './graph';
import { keepActors } from './keepActors';
import type { Shown } from './shown';
import { withoutHidden } from './withoutHidden';

interface Choices {
  /** Ids of what was put out of sight. */
  readonly hidden: Picked;
  readonly filters: Filters;
  readonly clocks: Clocks | null;
  readonly known: Known | null;
  readonly dates: DateRange;
  /** The relations of a layer that is laid over the network; null: none. */
  readonly layer: ReadonlySet<string> | null;
  /** The relations and the actors that are looked for in the tables; null: any. */
  readonly found: Found;
  /** From where relations are known; null: not known. */
  readonly origins: Origins | null;
  readonly unmatched: Unmatched;
}

const noneDimmed: Dimmed = { actorIds: new Set(), relationIds: new Set() };

/** What is shown of all that was loaded, in every view: the one way from what is chosen, the days among it, to what graph, tables, timeline, panel and exports have. */
export function shownGraph(loaded: Graph, choices: Choices): Shown {
  const { hidden, filters, clocks, known, dates, layer, found, origins, unmatched } = choices;
  const there = withoutHidden(loaded, hidden);
  const knownThen = knownGraph(there, clocks?.knownAt ?? null, known);
  const standing = standingGraph(knownThen, clocks?.asOf ?? null, known);
  const filtered = dim(standing, filters, origins);
  const layered = layer === null ? filtered : bringOut(standing, filtered, layer);
  const dated = dates.from !== null || dates.to !== null;
  // Where relations went, for the day or for the dates, whoever is left without any fades too.
  const withinDates = (before: Dimmed): Dimmed => {
    if (!dated && clocks === null) return before;
    const within = standing.relations.filter(
      ({ id, occurred }) => !before.relationIds.has(id) && overlapsDates(occurred, dates),
    );
    return bringOut(standing, before, new Set(within.map(({ id }) => id)));
  };
  const ofRelations = found.relations === null ? layered : bringOut(standing, layered, found.relations);
  const lookedFor = found.actors === null ? ofRelations : keepActors(standing, ofRelations, found.actors);
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
