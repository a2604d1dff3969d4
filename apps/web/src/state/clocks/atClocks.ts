import type { Graph } from '../network/graph';
import { dayNumber } from './dayNumber';
import type { Known } from './known';
import { standsOn } from './standsOn';

interface Days {
  /** Days of ISO 8601; null: not set. */
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/**
 * The graph as it stood on a day of the world's clock, by what was known on a day of the reader's: what did not stand or was not
 * known is gone, and evidence is that of the day. Actors stay, and keep their size. While the server has not said what was known (null),
 * what it would say is left as it is.
 */
export function atClocks(graph: Graph, { asOf, knownAt }: Days, known: Known | null): Graph {
  if (asOf === null && knownAt === null) return graph;
  const day = asOf === null ? null : dayNumber(asOf);
  const relations = graph.relations.flatMap((relation) => {
    const evidence = known?.evidence ? known.evidence.get(relation.id) : relation.evidence;
    if (evidence === undefined) return [];
    const begins = known === null ? -Infinity : (known.begins.get(relation.id) ?? null);
    if (day !== null && !standsOn(relation.occurred, begins, day)) return [];
    return [evidence === relation.evidence ? relation : { ...relation, evidence }];
  });
  return { actors: graph.actors, relations };
}
