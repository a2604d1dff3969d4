import type { Graph, GraphActor } from './graph';

/** Actors that were put together. */
export interface ActorGroup {
  readonly id: string;
  readonly name: string;
  readonly actorIds: readonly string[];
  /** Drawn as one. */
  readonly closed: boolean;
}

/** The ids of groups, which no actor's is. */
export const groupId = {
  /** By a unique key: its place in an address, or the time it was made. */
  of: (key: string | number): string => `group:${key}`,
  is: (id: string): boolean => id.startsWith('group:'),
};

/**
 * The graph with each closed group as one actor, of the kind that most of its members have; their relations run to it, those among them are
 * inside. Groups with fewer than two loaded members are left out.
 */
export function foldGroups(graph: Graph, groups: readonly ActorGroup[]): Graph {
  const there = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const into = new Map<string, string>();
  const drawn: GraphActor[] = [];
  for (const { id, name, actorIds, closed } of groups) {
    const members = actorIds.flatMap((actorId) => there.get(actorId) ?? []);
    if (!closed || members.length < 2) continue;
    for (const member of members) into.set(member.id, id);
    drawn.push({
      id,
      name: `${name} (${members.length})`,
      kind: commonest(members),
      isoCode: null,
      relationCount: 0,
      members: members.length,
    });
  }
  if (drawn.length === 0) return graph;
  const relations = graph.relations.flatMap((relation) => {
    const [from, to] = [into.get(relation.from) ?? relation.from, into.get(relation.to) ?? relation.to];
    if (from === relation.from && to === relation.to) return [relation];
    return from === to ? [] : [{ ...relation, from, to }];
  });
  const counts = new Map<string, number>();
  for (const { from, to } of relations)
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    actors: [
      ...graph.actors.filter(({ id }) => !into.has(id)),
      ...drawn.map((group) => ({ ...group, relationCount: counts.get(group.id) ?? 0 })),
    ],
    relations,
  };
}

function commonest(members: readonly GraphActor[]): GraphActor['kind'] {
  const counts = new Map<GraphActor['kind'], number>();
  for (const { kind } of members) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'ORGANIZATION';
}
