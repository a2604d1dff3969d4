import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env';

/** Operations typed by schema.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string; Edtf: string; ID: string };
}>();
