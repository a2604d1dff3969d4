import type { Dimmed } from './dimmed';
import type { Filters } from './filters';
import type { Graph } from './graph';

/**
 * Works out what fades. A relation stays where its tone and its evidence are among the chosen and neither of its actors is of a
 * kind that was not chosen. An actor stays where its kind is chosen and, where tone or evidence are, where one of its relations stays.
 */
export function dim(graph: Graph, { kinds, tones, evidence }: Filters): Dimmed {
  const chosen = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value);
  const kindFits = new Set(graph.actors.filter(({ kind }) => chosen(kinds, kind)).map(({ id }) => id));
  const stays = graph.relations.filter(
    (relation) =>
      chosen(tones, relation.tone) &&
      chosen(evidence, relation.evidence) &&
      kindFits.has(relation.from) &&
      kindFits.has(relation.to),
  );
  const relationStays = new Set(stays.map(({ id }) => id));
  const byRelation = tones.length > 0 || evidence.length > 0;
  const actorStays = byRelation ? new Set(stays.flatMap(({ from, to }) => [from, to])) : kindFits;
  return {
    actorIds: new Set(graph.actors.map(({ id }) => id).filter((id) => !actorStays.has(id))),
    relationIds: new Set(graph.relations.map(({ id }) => id).filter((id) => !relationStays.has(id))),
  };
}
