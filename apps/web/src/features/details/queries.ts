import { actorFields } from '../../api/actorWrites';
import { claimFields } from '../../api/claims';
import { listedRelationFields } from '../../api/graph';
import { graphql } from '../../api/graphql';

/** An actor with a page of its relations. */
export const actorDetails = graphql(
  `
    query ActorDetails($id: ID!, $filter: RelationFilter, $after: String) {
      actor(id: $id) {
        ...ActorFields
        relations(filter: $filter, first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ListedRelationFields
          }
        }
      }
    }
  `,
  [actorFields, listedRelationFields],
);

/** The verb of each relation type seen from its other end. */
export const inverseLabels = graphql(`
  query VocabularyWords {
    vocabulary {
      type
      inverseLabel
    }
  }
`);

export const relationDetails = graphql(
  `
    query RelationDetails($id: ID!) {
      relation(id: $id) {
        id
        type
        label
        tone
        directed
        occurred
        evidence
        documents
        publishers
        nearOrigins {
          one
          other
          because
        }
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
        qualifiers {
          key
          value
          unit
        }
        claims {
          ...ClaimFields
        }
      }
    }
  `,
  [claimFields],
);

/** Uploads the document of a source that had none. */
export const attachText = graphql(`
  mutation AttachText($sourceId: ID!, $text: String!) {
    attachText(sourceId: $sourceId, text: $text) {
      id
      held
    }
  }
`);
