import type { Clocks } from './clocks';
import { atClocks } from './atClocks';
import { bringOut } from './bringOut';
import type { DateRange } from './dateRange';
import { dim } from './dim';
import type { Dimmed } from './dimmed';
import type { Filters } from './filters';
import type { Graph } from './graph';
import type { Known } from './known';
import { overlapsDates } from './overlapsDates';
import type { Shown } from './shown';

interface Choices {
  readonly filters: Filters;
  readonly clocks: Clocks | null;
  readonly known: Known | null;
  readonly dates: DateRange;
  /** The relations of a layer that is laid over the network; null: none. */
  readonly layer: ReadonlySet<string> | null;
}

/** What is shown of all that was loaded, in every view. */
export function shownGraph(loaded: Graph, { filters, clocks, known, dates, layer }: Choices): Shown {
  const graph = clocks === null ? loaded : atClocks(loaded, clocks, known);
  const filtered = dim(graph, filters);
  const layered = layer === null ? filtered : bringOut(graph, filtered, layer);
  const dated = dates.from !== null || dates.to !== null;
  // Where relations went, for the day or for the dates, whoever is left without any fades too.
  const within = new Set(
    graph.relations
      .filter(({ id, occurred }) => !layered.relationIds.has(id) && overlapsDates(occurred, dates))
      .map(({ id }) => id),
  );
  const dimmed = dated || clocks !== null ? bringOut(graph, layered, within) : layered;
  return { graph, dimmed, anyDate: without(graph, layered), matching: without(graph, dimmed) };
}

const without = ({ actors, relations }: Graph, { actorIds, relationIds }: Dimmed): Graph => ({
  actors: actorIds.size === 0 ? actors : actors.filter(({ id }) => !actorIds.has(id)),
  relations: relationIds.size === 0 ? relations : relations.filter(({ id }) => !relationIds.has(id)),
});
