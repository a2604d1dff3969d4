import type { ResultOf } from 'gql.tada';
import { listedRelationFields } from '../../api/graph';
import { graphql } from '../../api/graphql';

const proposalFields = graphql(`
  fragment ProposalFields on Proposal {
    id
    start
    end
    type
    from {
      text
      actor {
        id
        name
        kind
      }
    }
    to {
      text
      actor {
        id
        name
        kind
      }
    }
    stance
    speaker {
      text
      actor {
        id
        name
        kind
      }
    }
    occurred
    qualifiers {
      key
      value
      unit
    }
    pattern
    words
    rank
    model
    state
    decision {
      by
      at
      reason
      changed
      relationId
    }
  }
`);

export type Proposal = ResultOf<typeof proposalFields>;
export type NamedActor = Proposal['from'];

export const proposalsQuery = graphql(
  `
    query ProposalsOfDocument($id: ID!) {
      review(sourceId: $id) {
        readAt
        proposals {
          ...ProposalFields
        }
      }
    }
  `,
  [proposalFields],
);

export const mentionsQuery = graphql(`
  query MentionsOfDocument($id: ID!) {
    review(sourceId: $id) {
      mentions {
        start
        end
        kind
        actor {
          id
        }
      }
    }
  }
`);

export type Mention = NonNullable<ResultOf<typeof mentionsQuery>['review']>['mentions'][number];

export const readProposals = graphql(`
  mutation ReadProposals($id: ID!) {
    readProposals(sourceId: $id) {
      readAt
    }
  }
`);

export const acceptProposal = graphql(
  `
    mutation AcceptProposal($input: AcceptProposalInput!) {
      acceptProposal(input: $input) {
        ...ProposalFields
      }
    }
  `,
  [proposalFields],
);

export const rejectProposal = graphql(
  `
    mutation RejectProposal($input: RejectProposalInput!) {
      rejectProposal(input: $input) {
        ...ProposalFields
      }
    }
  `,
  [proposalFields],
);

export const postponeProposal = graphql(
  `
    mutation PostponeProposal($id: ID!) {
      postponeProposal(id: $id) {
        ...ProposalFields
      }
    }
  `,
  [proposalFields],
);

export const undoDecision = graphql(
  `
    mutation UndoDecision($id: ID!) {
      undoDecision(id: $id) {
        ...ProposalFields
      }
    }
  `,
  [proposalFields],
);

/** All relations between two actors. */
export const relationsBetween = graphql(
  `
    query RelationsBetween($between: [ID!]!) {
      relations(filter: { between: $between }, first: 50) {
        totalCount
        nodes {
          ...ListedRelationFields
        }
      }
    }
  `,
  [listedRelationFields],
);

export type PairRelation = ResultOf<typeof relationsBetween>['relations']['nodes'][number];

/** Documents whose review is in a state, the last added first. */
export const reviewsQuery = graphql(`
  query ReviewsInState($state: ReviewState!, $after: String) {
    reviews(state: $state, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        readAt
        pending
        postponed
        accepted
        rejected
        source {
          id
          title
          publisher
          language
        }
      }
    }
  }
`);

export type ListedReview = ResultOf<typeof reviewsQuery>['reviews']['nodes'][number];
