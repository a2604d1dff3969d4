import type { Selection } from '../selecting/selection';
import { relationSentence } from '../words/relationSentence';
import type { Graph } from './graph';

/** The name of an actor, or the sentence of a relation; empty where the graph has it not. */
export function nameIn(graph: Graph, { kind, id }: Selection): string {
  const nameOf = (actorId: string): string => graph.actors.find((actor) => actor.id === actorId)?.name ?? '';
  if (kind === 'actor') return nameOf(id);
  const relation = graph.relations.find((one) => one.id === id);
  return relation ? relationSentence(nameOf(relation.from), relation.label, nameOf(relation.to)) : '';
}
