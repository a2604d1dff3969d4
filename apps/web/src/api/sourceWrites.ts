import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from './graphql';

/** Adds a document, or answers with the source that has the same bytes already. */
export const addSource = graphql(`
  mutation AddSource($input: AddSourceInput!) {
    addSource(input: $input) {
      id
      title
      held
    }
  }
`);

export type AddSourceInput = VariablesOf<typeof addSource>['input'];

/** What is said of a document, as a form shows it. */
export const sourceFields = graphql(`
  fragment SourceFields on Source {
    id
    title
    publisher
    authors
    published
    url
    language
  }
`);

export type SourceDetails = ResultOf<typeof sourceFields>;

/** Corrects what is said of a document. */
export const updateSource = graphql(
  `
    mutation UpdateSource($input: UpdateSourceInput!) {
      updateSource(input: $input) {
        ...SourceFields
      }
    }
  `,
  [sourceFields],
);

export type UpdateSourceInput = VariablesOf<typeof updateSource>['input'];
