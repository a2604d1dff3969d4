import { graphql } from './graphql';

export const viewerRole = graphql(`
  query ViewerRole {
    viewer {
      role
    }
  }
`);
