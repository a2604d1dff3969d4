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
  }
`);
