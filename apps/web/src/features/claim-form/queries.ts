import { graphql } from '../../api/graphql';
import { listedRelationFields } from '../../api/graph';

/** The verbs, with what may stand at their ends. */
export const vocabularyQuery = graphql(`
  query FormVocabulary {
    vocabulary {
      type
      label
      directed
      tone
      description
      fromKinds
      toKinds
      qualifierKeys
    }
  }
`);

/** The relations of a type between two actors. */
export const relationsOfPair = graphql(
  `
    query RelationsOfPair($between: [ID!]!, $type: RelationType!) {
      relations(filter: { between: $between, types: [$type] }, first: 50) {
        nodes {
          ...ListedRelationFields
        }
      }
    }
  `,
  [listedRelationFields],
);
