import { useQuery } from 'urql';
import { graphql } from './graphql';

const viewerRole = graphql(`
  query ViewerRole {
    viewer {
      role
    }
  }
`);

type Role = 'READER' | 'EDITOR' | 'ADMIN';

/** What whoever is signed in may do; READER until the server has answered. */
export function useRole(): Role {
  const [{ data }] = useQuery({ query: viewerRole });
  return data?.viewer.role ?? 'READER';
}
