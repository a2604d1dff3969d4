import type { Graph } from './graph';
import type { GraphRelation } from './graphRelation';

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
