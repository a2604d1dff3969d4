import type { Graph } from '../../state/network/graph';
import { gradeWords } from '../../state/words/backingWords';
import { displayDate } from '../../state/words/displayDate';
import { relationSentence } from '../../state/words/relationSentence';
import { relationsAround } from './relationsAround';

/** Where somebody is who goes through the relations of an actor by keys: what it says, when, how firmly it is known, and which of how many it is. */
export function relationPlaceWords(graph: Graph, id: string, actorId: string): string {
  const own = relationsAround(graph, actorId);
  const at = own.findIndex((relation) => relation.id === id);
  const relation = own[at];
  if (!relation) return '';
  const nameOf = (one: string): string => graph.actors.find((actor) => actor.id === one)?.name ?? '';
  const { from, label, to, occurred } = relation;
  const when = occurred === null ? 'undated' : displayDate(occurred);
  return [
    `${relationSentence(nameOf(from), label, nameOf(to))}, ${when}.`,
    `${gradeWords(relation)}.`,
    `Relation ${at + 1} of ${own.length} of ${nameOf(actorId)}.`,
  ].join(' ');
}
