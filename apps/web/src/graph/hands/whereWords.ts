import type { Graph } from '../../state/network/graph';
import { counted } from '../../state/words/counted';
import { kindNames } from '../../state/words/kindNames';
import { relationSentence } from '../../state/words/relationSentence';

/** How many of its relations are named of a step; the rest are counted. */
const named = 2;

/**
 * Where somebody is who goes through the network by keys: which actor, by which relations they came to it, and how many lead on.
 *
 * @param from Id of the actor that they come from; null: from nowhere.
 */
export function whereWords(graph: Graph, id: string, from: string | null, unseen: number): string {
  const nameOf = (one: string): string => graph.actors.find((actor) => actor.id === one)?.name ?? '';
  const actor = graph.actors.find((one) => one.id === id);
  if (!actor) return '';
  const own = graph.relations.filter((relation) => relation.from === id || relation.to === id);
  const between = own.filter((relation) => from !== null && [relation.from, relation.to].includes(from));
  const neighbours = new Set(
    own.flatMap((relation) => [relation.from, relation.to]).filter((one) => one !== id),
  );
  const way = between
    .slice(0, named)
    .map((relation) => relationSentence(nameOf(relation.from), relation.label, nameOf(relation.to)));
  if (between.length > named) way.push(`${between.length - named} more`);
  return [
    `${actor.name}, ${kindNames[actor.kind].one.toLowerCase()}.`,
    ...(way.length > 0 ? [`By: ${way.join('; ')}.`] : []),
    own.length === 0
      ? 'No relations shown.'
      : `${counted(own.length, 'relation')} with ${counted(neighbours.size, 'actor')}.`,
    ...(unseen > 0 ? [`${counted(unseen, 'neighbour')} not shown.`] : []),
  ].join(' ');
}
