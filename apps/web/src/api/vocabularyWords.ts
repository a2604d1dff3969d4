import { graphql } from './graphql';

/** How each relation type reads from its other end. */
export const vocabularyWords = graphql(`
  query VocabularyWords {
    vocabulary {
      type
      inverseLabel
    }
  }
`);
