import type { ResultOf, VariablesOf } from 'gql.tada';
import type { Graph } from '../domain/network/graph';
import { claimFields } from './claims';
import { graphql } from './graphql';
import { toGraph, writtenRelationFields } from './graph';

/** Records a claim; answers with its relation, to be shown. */
export const recordClaim = graphql(
  `
    mutation RecordClaim($input: RecordClaimInput!) {
      recordClaim(input: $input) {
        ...ClaimFields
        relation {
          ...WrittenRelationFields
        }
      }
    }
  `,
  [claimFields, writtenRelationFields],
);

/** Corrects a claim. */
export const reviseClaim = graphql(
  `
    mutation ReviseClaim($input: ReviseClaimInput!) {
      reviseClaim(input: $input) {
        ...ClaimFields
        relation {
          ...WrittenRelationFields
        }
      }
    }
  `,
  [claimFields, writtenRelationFields],
);

/** Has a claim be made on another relation. */
export const moveClaim = graphql(
  `
    mutation MoveClaim($input: MoveClaimInput!) {
      moveClaim(input: $input) {
        ...ClaimFields
        relation {
          ...WrittenRelationFields
        }
      }
    }
  `,
  [claimFields, writtenRelationFields],
);

/** Takes a claim back; answers with its relation if that stands. */
export const retractClaim = graphql(
  `
    mutation RetractClaim($id: ID!, $reason: String!) {
      retractClaim(id: $id, reason: $reason) {
        ...WrittenRelationFields
      }
    }
  `,
  [writtenRelationFields],
);

/** Puts a claim back that was taken back, by its own id. */
export const restoreClaim = graphql(
  `
    mutation RestoreClaim($id: ID!, $relationId: ID!) {
      restoreClaim(id: $id, relationId: $relationId) {
        ...ClaimFields
        relation {
          ...WrittenRelationFields
        }
      }
    }
  `,
  [claimFields, writtenRelationFields],
);

/** Corrects when a relation happened, with those of its claims that gave the date it had. */
export const correctDate = graphql(
  `
    mutation CorrectDate($relationId: ID!, $occurred: Edtf, $claimIds: [ID!]) {
      correctDate(relationId: $relationId, occurred: $occurred, claimIds: $claimIds) {
        ...WrittenRelationFields
      }
    }
  `,
  [writtenRelationFields],
);

export type RecordedClaim = ResultOf<typeof recordClaim>['recordClaim'];
export type RecordClaimInput = VariablesOf<typeof recordClaim>['input'];
export type MoveClaimInput = VariablesOf<typeof moveClaim>['input'];
export type ReviseClaimInput = VariablesOf<typeof reviseClaim>['input'];
type WrittenRelation = ResultOf<typeof writtenRelationFields>;

/** A relation that was written, with its actors, as the network shows it. */
export const graphOfRelation = (relation: WrittenRelation): Graph =>
  toGraph({ actors: [relation.from, relation.to], relations: [relation], truncated: false });
