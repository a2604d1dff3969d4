import type { ActorKind, Evidence, Tone } from '@entente/model';

/** An actor as the network shows it. */
export interface GraphActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1, three letters where known, else two. */
  readonly isoCode: string | null;
  /** Relations of the shown graph that it is an end of. */
  readonly relationCount: number;
  /** How many actors it stands for, of a group that is drawn as one. */
  readonly members?: number;
}

/** A relation as the network shows it. */
export interface GraphRelation {
  readonly id: string;
  readonly type: string;
  /** The verb from → to: "supplies arms to". */
  readonly label: string;
  readonly tone: Tone;
  readonly directed: boolean;
  /** Actor ids. */
  readonly from: string;
  readonly to: string;
  readonly evidence: Evidence;
  /** In how many documents that stands, and of how many publishers, as the API counts them. */
  readonly documents: number;
  readonly publishers: number;
  /** EDTF, as the API gives it. */
  readonly occurred: string | null;
}

/** What the network shows. */
export interface Graph {
  readonly actors: readonly GraphActor[];
  readonly relations: readonly GraphRelation[];
}

export const emptyGraph: Graph = { actors: [], relations: [] };

interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** The code of a country, ISO 3166-1: three letters where known, else two, else null. */
export function isoCodeOf(identifiers: readonly Identifier[]): string | null {
  const code = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value;
  return code('iso3166-1-alpha3') ?? code('iso3166-1-alpha2') ?? null;
}

/** A graph whose actors have the number of these relations that each is an end of. */
export function withRelationCounts(
  actors: readonly GraphActor[],
  relations: readonly GraphRelation[],
): Graph {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    actors: actors.map((actor) => {
      const relationCount = counts.get(actor.id) ?? 0;
      return relationCount === actor.relationCount ? actor : { ...actor, relationCount };
    }),
    relations,
  };
}

/** Both graphs as one, each actor and relation once, those of the first in their places, relation counts worked out anew. */
export function mergeGraphs(shown: Graph, added: Graph): Graph {
  return withRelationCounts(
    once([...shown.actors, ...added.actors]),
    once([...shown.relations, ...added.relations]),
  );
}

function once<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

/** The graph without a relation; its actors stay. */
export function withoutRelation({ actors, relations }: Graph, relationId: string): Graph {
  if (!relations.some(({ id }) => id === relationId)) return { actors, relations };
  return withRelationCounts(
    actors,
    relations.filter(({ id }) => id !== relationId),
  );
}

/** The graph without an actor and its relations. */
export function withoutActor({ actors, relations }: Graph, actorId: string): Graph {
  if (!actors.some(({ id }) => id === actorId)) return { actors, relations };
  return withRelationCounts(
    actors.filter(({ id }) => id !== actorId),
    relations.filter(({ from, to }) => from !== actorId && to !== actorId),
  );
}
