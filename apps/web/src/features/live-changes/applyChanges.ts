import type { Client } from '@urql/core';
import { graphOfRelation } from '../../api/claimWrites';
import { graphql } from '../../api/graphql';
import {
  type Graph,
  type GraphRelation,
  mergeGraphs,
  withoutActor,
  withoutRelation,
} from '../../domain/network/graph';
import { relationSentence } from '../../domain/words/text';
import type { RelationChange } from './followChanges';

/** A relation that reads otherwise now, is new, or is gone. */
interface ChangedRelation {
  readonly id: string;
  /** As a sentence. */
  readonly words: string;
  /** Ids of its actors. */
  readonly ends: readonly string[];
  readonly by: string;
}

/** What changes do to a loaded graph. */
export interface AppliedChanges {
  /** The same one where nothing in it changes. */
  readonly graph: Graph;
  /** What others than the reader changed. */
  readonly changed: readonly ChangedRelation[];
}

/** Up to so many relations, the graph is shown whole: what comes to one of its actors belongs in it. */
const WHOLE = 2000;

/**
 * Brings changes into a graph: what is loaded is replaced or removed; what is new is added where both its actors are loaded, or, in a graph that
 * is shown whole, one of them.
 *
 * @param own The reader's name: what is written under it is brought in, and not told of.
 */
export function applyChanges(before: Graph, changes: readonly RelationChange[], own: string): AppliedChanges {
  const changed = new Map<string, ChangedRelation>();
  let graph = before;
  const note = (relation: GraphRelation, by: string): void => {
    const { id, from, to } = relation;
    if (by !== own) changed.set(id, { id, words: sentenceOf(relation, graph), ends: [from, to], by });
  };
  for (const { kind, relationId, relation, by } of changes) {
    const known = graph.relations.find(({ id }) => id === relationId);
    if (kind === 'REMOVED' || !relation) {
      if (!known) continue;
      note(known, by);
      graph = withoutRelation(graph, relationId);
      continue;
    }
    const ends = [relation.from.id, relation.to.id].filter((end) =>
      graph.actors.some(({ id }) => id === end),
    );
    const belongs =
      known !== undefined || ends.length === 2 || (ends.length === 1 && graph.relations.length <= WHOLE);
    if (!belongs) continue;
    const added = graphOfRelation(relation);
    const [now] = added.relations;
    // What is claimed may differ all the same, which the panel shows that is read again.
    if (known && now && isSame(known, now)) continue;
    graph = mergeGraphs(graph, added);
    if (now) note(now, by);
  }
  return { graph, changed: [...changed.values()] };
}

function sentenceOf({ from, label, to }: GraphRelation, { actors }: Graph): string {
  const name = (wanted: string): string => actors.find(({ id }) => id === wanted)?.name ?? '';
  return relationSentence(name(from), label, name(to));
}

const compared = ['type', 'label', 'from', 'to', 'evidence', 'documents', 'publishers', 'occurred'] as const;
const isSame = (one: GraphRelation, other: GraphRelation): boolean =>
  compared.every((field) => one[field] === other[field]);

const actorNow = graphql(`
  query ActorNow($id: ID!) {
    actor(id: $id) {
      id
    }
  }
`);

/** At most so many actors are asked about. */
const MOST_ASKED = 20;

/**
 * Of the actors that lost all their relations, takes those out of a graph that are there no more, as they were merged into others.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function goneActors(
  client: Client,
  before: Graph,
  after: Graph,
): Promise<(graph: Graph) => Graph> {
  const had = new Map(before.actors.map(({ id, relationCount }) => [id, relationCount]));
  const bare = after.actors.filter(({ id, relationCount }) => relationCount === 0 && (had.get(id) ?? 0) > 0);
  const gone = await Promise.all(
    bare.slice(0, MOST_ASKED).map(async ({ id }) => {
      const { data, error } = await client
        .query(actorNow, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      if (error) throw error;
      return data?.actor?.id === id ? [] : [id];
    }),
  );
  return (graph) => gone.flat().reduce(withoutActor, graph);
}
