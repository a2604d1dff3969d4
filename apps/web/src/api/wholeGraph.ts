import { graphFields } from './graphFields';
import { graphql } from './graphql';

export const wholeGraph = graphql(
  `
    query WholeGraph {
      about {
        sample
        title
      }
      subgraph(limit: 2000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);
