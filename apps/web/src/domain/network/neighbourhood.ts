import type { Evidence } from '@entente/model';
import type { Graph, GraphRelation } from './graph';
import type { Selected } from './selection';

/** The given actors, their neighbours, and the relations between them and these. */
export function neighboursOf({ relations }: Graph, actorIds: readonly string[]): Selected {
  const middle = new Set(actorIds);
  const touching = relations.filter(({ from, to }) => middle.has(from) || middle.has(to));
  return {
    actorIds: [...new Set([...actorIds, ...touching.flatMap(({ from, to }) => [from, to])])],
    relationIds: touching.map(({ id }) => id),
  };
}

/** Which way a relation runs, seen from one actor. */
export type Direction = 'out' | 'in' | 'both';

/** The relations of one type and direction around an actor. */
export interface ExpansionChoice {
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

/** The choices for expanding an actor, from what is known around it: one for each type and direction, those with most new relations first. */
export function expansionChoices(around: Graph, actorId: string, shown: Graph): ExpansionChoice[] {
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

/** Strongest first. */
const strength: readonly Evidence[] = ['CORROBORATED', 'SINGLE_SOURCE', 'ALLEGED', 'CONTESTED', 'DENIED'];

/**
 * The part of an actor's known neighbourhood to load: relations among the given, for at most so many neighbours that are not shown yet, those with
 * the strongest evidence first, and their relations with what is shown.
 */
export function chosenPart(
  around: Graph,
  actorId: string,
  {
    relations,
    most,
    shown,
  }: { readonly relations: readonly GraphRelation[]; readonly most: number; readonly shown: Graph },
): Graph {
  const there = new Set(shown.actors.map(({ id }) => id));
  const other = ({ from, to }: GraphRelation): string => (from === actorId ? to : from);
  const byStrength = [...relations].sort(
    (a, b) => strength.indexOf(a.evidence) - strength.indexOf(b.evidence),
  );
  const newcomers = [...new Set(byStrength.map(other))].filter((id) => !there.has(id)).slice(0, most);
  const allowed = new Set([...there, actorId, ...newcomers]);
  const asked = new Set(relations.map(({ id }) => id));
  const fresh = new Set(newcomers);
  const kept = around.relations.filter(({ id, from, to }) => {
    if (!allowed.has(from) || !allowed.has(to)) return false;
    if (from === actorId || to === actorId) return asked.has(id);
    return fresh.has(from) || fresh.has(to);
  });
  const ends = new Set([actorId, ...kept.flatMap(({ from, to }) => [from, to])]);
  return { actors: around.actors.filter(({ id }) => ends.has(id)), relations: kept };
}
