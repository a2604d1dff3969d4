import { graphql } from './graphql';
import { sourceFields } from './sourceFields';

/** A claim with the passages that it stands on. */
export const claimFields = graphql(
  `
    fragment ClaimFields on Claim {
      id
      stance
      summary
      attribution
      occurred
      speaker {
        id
        name
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
