import type { Client } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { type Graph, isoCodeOf, mergeGraphs, emptyGraph } from '../domain/network/graph';
import { graphql } from './graphql';
import { inBatches } from './paging';

/** The fields of a relation that depend on the day of knowledge. */
const knownFields = graphql(`
  fragment KnownFields on Relation {
    occurred
    evidence
    documents
    publishers
  }
`);

/** The fields of a relation that its sentence is made of. */
export const sentenceFields = graphql(`
  fragment SentenceFields on Relation {
    id
    label
    from {
      name
    }
    to {
      name
    }
  }
`);

/** The fields by which a list names a relation. */
export const listedRelationFields = graphql(
  `
    fragment ListedRelationFields on Relation {
      id
      type
      label
      tone
      ...KnownFields
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
  `,
  [knownFields],
);

/** The fields that the network needs. */
export const graphFields = graphql(
  `
    fragment GraphFields on Subgraph {
      actors {
        id
        kind
        name
        identifiers {
          scheme
          value
        }
      }
      relations {
        id
        type
        label
        tone
        directed
        ...KnownFields
        from {
          id
        }
        to {
          id
        }
      }
      truncated
    }
  `,
  [knownFields],
);

/** A relation as the network shows it, with its actors. */
export const writtenRelationFields = graphql(
  `
    fragment WrittenRelationFields on Relation {
      id
      type
      label
      tone
      directed
      ...KnownFields
      from {
        id
        kind
        name
        identifiers {
          scheme
          value
        }
      }
      to {
        id
        kind
        name
        identifiers {
          scheme
          value
        }
      }
    }
  `,
  [knownFields],
);

/** Turns a subgraph of the API into a Graph. */
export function toGraph({ actors, relations }: ResultOf<typeof graphFields>): Graph {
  return mergeGraphs(
    { actors: [], relations: [] },
    {
      actors: actors.map(({ id, kind, name, identifiers }) => ({
        id,
        kind,
        name,
        isoCode: isoCodeOf(identifiers),
        relationCount: 0,
      })),
      relations: relations.map(({ from, to, ...relation }) => ({ ...relation, from: from.id, to: to.id })),
    },
  );
}

export const wholeGraph = graphql(
  `
    query WholeGraph {
      about {
        sample
        title
      }
      subgraph(limit: 2000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

const relationsNow = graphql(
  `
    query RelationsNow($ids: [ID!]!) {
      subgraph(filter: { ids: $ids }, limit: 1000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

/**
 * Relations with their actors by all that is known today, which is what the loaded graph holds.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function presentGraph(client: Client, relationIds: readonly string[]): Promise<Graph> {
  const answers = await inBatches(client, relationsNow, relationIds, {}, 'Reading the relations…');
  return answers.map(({ subgraph }) => toGraph(subgraph)).reduce(mergeGraphs, emptyGraph);
}

/** Of the given relations, those known on a day, with the fields that depend on it. */
export const knownOn = graphql(
  `
    query KnownOn($ids: [ID!]!, $knownAt: Date!) {
      subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
        relations {
          id
          ...KnownFields
        }
      }
    }
  `,
  [knownFields],
);
