import type { Graph } from './graph';
import type { GraphRelation } from './graphRelation';

/** Which way a relation runs, seen from one actor. */
export type Direction = 'out' | 'in' | 'both';

/** The relations of one type and direction around an actor. */
export interface Reach {
  /** `ARMS_SUPPLY out` */
  readonly key: string;
  readonly type: string;
  /** The verb from → to. */
  readonly label: string;
  readonly direction: Direction;
  readonly relations: readonly GraphRelation[];
  /** How many of the relations are not shown yet. */
  readonly unseen: number;
}

/** What an actor can be expanded by, of what is known around it: one entry a type and direction, those that would bring most first. */
export function reaches(around: Graph, actorId: string, shown: Graph): Reach[] {
  const seen = new Set(shown.relations.map(({ id }) => id));
  const found = new Map<string, GraphRelation[]>();
  for (const relation of around.relations) {
    if (relation.from !== actorId && relation.to !== actorId) continue;
    const key = `${relation.type} ${directionOf(relation, actorId)}`;
    const list = found.get(key);
    if (list) list.push(relation);
    else found.set(key, [relation]);
  }
  return [...found]
    .flatMap(([key, relations]) => {
      const [first] = relations;
      if (!first) return [];
      const unseen = relations.filter(({ id }) => !seen.has(id)).length;
      return [
        {
          key,
          type: first.type,
          label: first.label,
          direction: directionOf(first, actorId),
          relations,
          unseen,
        },
      ];
    })
    .sort(
      (a, b) => b.unseen - a.unseen || b.relations.length - a.relations.length || (a.key < b.key ? -1 : 1),
    );
}

const directionOf = ({ directed, from }: GraphRelation, actorId: string): Direction =>
  !directed ? 'both' : from === actorId ? 'out' : 'in';
