import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from './graphql';

/** An actor as a form shows it. */
export const actorFields = graphql(`
  fragment ActorFields on Actor {
    id
    kind
    name
    description
    aliases {
      name
      kind
    }
    identifiers {
      scheme
      value
    }
  }
`);

/** Adds an actor. */
export const createActor = graphql(
  `
    mutation CreateActor($input: CreateActorInput!) {
      createActor(input: $input) {
        ...ActorFields
      }
    }
  `,
  [actorFields],
);

/** Changes an actor. */
export const updateActor = graphql(
  `
    mutation UpdateActor($input: UpdateActorInput!) {
      updateActor(input: $input) {
        ...ActorFields
      }
    }
  `,
  [actorFields],
);

/** Deletes an actor that nothing refers to. */
export const deleteActor = graphql(`
  mutation DeleteActor($id: ID!, $reason: String!) {
    deleteActor(id: $id, reason: $reason) {
      id
    }
  }
`);

/** Puts a deleted actor back. */
export const restoreActor = graphql(
  `
    mutation RestoreActor($id: ID!) {
      restoreActor(id: $id) {
        ...ActorFields
      }
    }
  `,
  [actorFields],
);

export type ActorDetails = ResultOf<typeof actorFields>;
export type CreateActorInput = VariablesOf<typeof createActor>['input'];
