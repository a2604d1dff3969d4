import type { VariablesOf } from 'gql.tada';
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
