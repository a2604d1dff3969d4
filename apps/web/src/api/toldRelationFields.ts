import { claimFields } from './claimFields';
import { graphql } from './graphql';

/** A relation as it is told in words, with all that is said of it. */
export const toldRelationFields = graphql(
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
