import type { ResultOf } from 'gql.tada';
import { useQuery } from 'urql';
import { graphql } from './graphql';

/** Who uses the page, and what they may do. */
export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      role
      name
      needsName
    }
  }
`);

export type Viewer = ResultOf<typeof viewerQuery>['viewer'];

/** Who uses the page, null while that is not known; and how to ask anew. */
export function useViewer(): { readonly viewer: Viewer | null; readonly askAgain: () => void } {
  const [{ data }, ask] = useQuery({ query: viewerQuery });
  return { viewer: data?.viewer ?? null, askAgain: () => ask({ requestPolicy: 'network-only' }) };
}

/** The role of whoever uses the page; READER until the server has answered. */
export function useRole(): Viewer['role'] {
  return useViewer().viewer?.role ?? 'READER';
}
