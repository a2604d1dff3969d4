import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql';

/** What a source is cited by. */
export const sourceFields = graphql(`
  fragment SourceFields on Source {
    id
    title
    publisher
    authors
    published
    url
    language
    mediaType
    held
    reliability {
      grade
      reason
      by
      at
    }
  }
`);

/** A claim with its citations. */
export const claimFields = graphql(
  `
    fragment ClaimFields on Claim {
      id
      stance
      summary
      credibility {
        grade
        reason
        by
        at
      }
      attribution
      occurred
      speaker {
        id
        name
        kind
      }
      qualifiers {
        key
        value
        unit
      }
      citations {
        id
        status
        origin
        document
        opening
        quote
        before
        after
        paragraph
        page
        anchor {
          kind
          start
          end
          fragment
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [sourceFields],
);

export type ClaimDetails = ResultOf<typeof claimFields>;

/** A relation with its claims, for texts such as paths and briefs. */
export const relationWithClaimsFields = graphql(
  `
    fragment ToldRelationFields on Relation {
      id
      label
      occurred
      evidence
      documents
      publishers
      qualifiers {
        key
        value
        unit
      }
      from {
        id
        name
      }
      to {
        id
        name
      }
      claims {
        ...ClaimFields
      }
    }
  `,
  [claimFields],
);
