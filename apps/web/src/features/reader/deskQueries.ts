import type { Client } from '@urql/core';
import { graphql } from '../../api/graphql';
import type { PathEnd } from '../../domain/questions/paths';
import type { NamedActor } from './nearbyActors';

/** The relation that a further claim is to be made on. */
export const furtherRelation = graphql(`
  query FurtherRelation($id: ID!) {
    relation(id: $id) {
      id
      type
      label
      from {
        id
        name
        kind
      }
      to {
        id
        name
        kind
      }
    }
  }
`);

const actorsOfSource = graphql(`
  query ActorsOfSource($id: ID!) {
    subgraph(filter: { sourceIds: [$id] }, limit: 500) {
      actors {
        id
        name
        kind
        aliases {
          name
        }
      }
    }
  }
`);

const actorOfName = graphql(`
  query ActorOfName($name: String!) {
    resolveActor(name: $name, limit: 1) {
      score
      actor {
        id
        name
        kind
      }
    }
  }
`);

/** The actors that claims from a document are about already. Empty where the server does not answer: they are suggestions only. */
export async function actorsOfDocument(client: Client, id: string): Promise<readonly NamedActor[]> {
  const { data } = await client.query(actorsOfSource, { id }).toPromise();
  return data?.subgraph.actors ?? [];
}

/** The same name but for case, marks and script, or better. */
const SURE = 0.87;
const MOST_NAMES = 6;

/** The actors that a passage names. */
export async function actorsNamedIn(client: Client, passage: string): Promise<readonly PathEnd[]> {
  const names = [...new Set(passage.match(/\p{Lu}[\p{L}’'-]+(?: (?:of |the )?\p{Lu}[\p{L}’'-]+)*/gu) ?? [])];
  const answers = await Promise.all(
    names.slice(0, MOST_NAMES).map((name) => client.query(actorOfName, { name }).toPromise()),
  );
  return answers.flatMap(({ data }) =>
    (data?.resolveActor ?? []).filter(({ score }) => score >= SURE).map(({ actor }) => actor),
  );
}
