import { claimFields } from './claimFields';
import { graphql } from './graphql';

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
