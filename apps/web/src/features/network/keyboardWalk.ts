import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dimmed } from '../../domain/what-is-shown/dimming';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph, GraphRelation } from '../../domain/network/graph';
import { displayDate } from '../../domain/words/dates';
import { describeGrade } from '../../domain/words/evidence';
import { counted, relationSentence } from '../../domain/words/text';
import { kindNames } from '../../domain/words/vocabulary';
import type { WalkPosition } from '../../graph-view';

/** The relations of an actor in keyboard order: by the name of the other actor, so that those with the same one follow each other. */
function relationsAround({ actors, relations }: Graph, actorId: string): readonly GraphRelation[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const otherOf = ({ from, to }: GraphRelation): string => names.get(from === actorId ? to : from) ?? '';
  return relations
    .filter(({ from, to }) => from === actorId || to === actorId)
    .sort((a, b) => otherOf(a).localeCompare(otherOf(b), 'en'));
}

/**
 * Moves from relation to relation around the open actor, or around the one before the open relation; after the last comes the first.
 *
 * @param onCome Called with the relation reached, and its actor.
 */
export function useRelationWalk(
  graph: Graph,
  dimmed: Dimmed,
  onCome: (relationId: string, actorId: string) => void,
): (step: 1 | -1) => void {
  const selection = useExplorer((explorer) => explorer.selection);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (selection?.kind === 'actor') last.current = selection.id;
  }, [selection]);
  return useCallback(
    (step) => {
      const open = graph.relations.find(({ id }) => id === selection?.id);
      const stays = !open || open.from === last.current || open.to === last.current;
      const around = stays ? last.current : open.from;
      if (around === null) return;
      last.current = around;
      const own = relationsAround(graph, around).filter(({ id }) => !dimmed.relationIds.has(id));
      const at = own.findIndex(({ id }) => id === selection?.id);
      const next = at === -1 ? own.at(step === 1 ? 0 : -1) : own.at((at + step) % own.length);
      if (next) onCome(next.id, around);
    },
    [graph, dimmed, selection, onCome],
  );
}

/** How many relations of a move are named; the others are counted. */
const named = 2;

/**
 * Describes where the keyboard is: at which actor, by which relations it was reached, and how many lead on.
 *
 * @param from Id of the actor before; null: none.
 */
export function describeActorPlace(graph: Graph, id: string, from: string | null, unseen: number): string {
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

/** Describes where the keyboard is among the relations of an actor: sentence, date and evidence of the relation, and its number in the list. */
export function describeRelationPlace(graph: Graph, id: string, actorId: string): string {
  const own = relationsAround(graph, actorId);
  const at = own.findIndex((relation) => relation.id === id);
  const relation = own[at];
  if (!relation) return '';
  const nameOf = (one: string): string => graph.actors.find((actor) => actor.id === one)?.name ?? '';
  const { from, label, to, occurred } = relation;
  const when = occurred === null ? 'undated' : displayDate(occurred);
  return [
    `${relationSentence(nameOf(from), label, nameOf(to))}, ${when}.`,
    `${describeGrade(relation)}.`,
    `Relation ${at + 1} of ${own.length} of ${nameOf(actorId)}.`,
  ].join(' ');
}

/**
 * Where the keyboard is, as text, and a function to set it.
 *
 * @param shown What is shown, groups as their members.
 * @param drawn What is drawn, closed groups as one actor each.
 * @param unseen How many neighbours of an actor are not drawn, by its id.
 */
export function useWalkPosition(
  shown: Graph,
  drawn: Graph,
  unseen: ReadonlyMap<string, number>,
): [string, (where: WalkPosition) => void] {
  const [where, say] = useState<WalkPosition>('');
  if (typeof where === 'string') return [where, say];
  if ('relationId' in where) return [describeRelationPlace(shown, where.relationId, where.of), say];
  return [describeActorPlace(drawn, where.id, where.from, unseen.get(where.id) ?? 0), say];
}
