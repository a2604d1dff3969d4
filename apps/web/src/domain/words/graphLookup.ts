import { Tone } from '@entente/model';
import type { Graph, GraphRelation } from '../network/graph';
import type { Opened } from '../network/selection';
import { relationSentence } from './text';

/** The name of an actor, or the sentence of a relation; empty where the graph has it not. */
export function nameIn(graph: Graph, { kind, id }: Opened): string {
  const nameOf = (actorId: string): string => graph.actors.find((actor) => actor.id === actorId)?.name ?? '';
  if (kind === 'actor') return nameOf(id);
  const relation = graph.relations.find((one) => one.id === id);
  return relation ? relationSentence(nameOf(relation.from), relation.label, nameOf(relation.to)) : '';
}

interface RelationMatch {
  readonly relation: GraphRelation;
  readonly words: string;
}

/** The shown relations whose sentence has every word of the text in it, in any order and case. */
export function matchRelations(
  { actors, relations }: Graph,
  text: string,
  limit: number,
): readonly RelationMatch[] {
  const wanted = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return relations
    .map((relation) => {
      const [from, to] = [names.get(relation.from), names.get(relation.to)];
      return { relation, words: `${from ?? ''} ${relation.label} ${to ?? ''}` };
    })
    .filter(({ words }) => wanted.every((word) => words.toLowerCase().includes(word)))
    .slice(0, limit);
}

/** Every shown relation between two actors, in either direction, earliest first, the undated last. */
export function relationsBetween(
  relations: readonly GraphRelation[],
  one: string,
  other: string,
): readonly GraphRelation[] {
  return relations
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .sort((a, b) => dateKey(a).localeCompare(dateKey(b)) || a.id.localeCompare(b.id));
}

/** EDTF begins with the year, so that its text sorts as its time does as far as a list of neighbours needs it. */
function dateKey({ occurred }: GraphRelation): string {
  return occurred === null ? '~' : occurred.replace(/^(\.\.)?\//u, '');
}

interface Grouped<T> {
  readonly tone: Tone;
  readonly count: number;
  /** By verb, the most frequent first. */
  readonly verbs: readonly { readonly verb: string; readonly relations: readonly T[] }[];
}

/** The relations of an actor by tone, in the order of the legend, then by the verb that reads from the actor. */
export function groupedRelations<T extends { readonly tone: Tone }>(
  relations: readonly T[],
  verbOf: (relation: T) => string,
): readonly Grouped<T>[] {
  return Object.values(Tone).flatMap((tone) => {
    const ofTone = relations.filter((relation) => relation.tone === tone);
    if (ofTone.length === 0) return [];
    const byVerb = new Map<string, T[]>();
    for (const relation of ofTone) {
      const verb = verbOf(relation);
      byVerb.set(verb, [...(byVerb.get(verb) ?? []), relation]);
    }
    const verbs = [...byVerb]
      .map(([verb, group]) => ({ verb, relations: group }))
      .sort((a, b) => b.relations.length - a.relations.length || a.verb.localeCompare(b.verb, 'en'));
    return [{ tone, count: ofTone.length, verbs }];
  });
}
