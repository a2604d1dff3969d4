import type { ResultOf } from 'gql.tada';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { describeError } from '../../api/errors';
import { graphql } from '../../api/graphql';
import { type SourceDetails, sourceFields } from '../../api/sourceWrites';

export const documentsQuery = graphql(
  `
    query Documents($search: String, $order: SourceOrder!, $after: String) {
      viewer {
        role
      }
      sources(search: $search, order: $order, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SourceFields
          mediaType
          held
          claimCount
        }
      }
    }
  `,
  [sourceFields],
);

type Answer = ResultOf<typeof documentsQuery>;
export type ListedDocument = Answer['sources']['nodes'][number];
export type DocumentOrder = 'PUBLISHED' | 'PUBLISHER' | 'TITLE' | 'ADDED';

/** The documents that were read so far. */
export interface Documents {
  readonly nodes: readonly ListedDocument[];
  readonly totalCount: number;
  readonly mayAdd: boolean;
  /** Where the next page begins; null where there is none. */
  readonly next: string | null;
}

/** State of the list. What was read before stays while it is read anew. */
export interface DocumentList {
  readonly read: Documents | null;
  readonly waiting: boolean;
  /** What to do about an error; null where there is none. */
  readonly advice: string | null;
  readonly readMore: () => void;
  readonly readAgain: () => void;
  /** Shows a document as it reads now, where it stands in the list. */
  readonly replace: (document: SourceDetails) => void;
}

/** Reads the list of documents, a page at a time, and anew when the search or the order changes. */
export function useDocuments(search: string, order: DocumentOrder): DocumentList {
  const client = useClient();
  const [read, setRead] = useState<Documents | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** The page that was asked for last, of the list that was shown then. */
  const [page, setPage] = useState<{ readonly of: string; readonly after: string } | null>(null);
  const [answered, setAnswered] = useState('');
  const [advice, setAdvice] = useState<string | null>(null);
  const listed = JSON.stringify([search, order, attempt]);
  const after = page?.of === listed ? page.after : null;
  const asked = JSON.stringify([listed, after]);
  useEffect(() => {
    let current = true;
    const variables = { search: search.trim() === '' ? null : search, order, after };
    void client
      .query(documentsQuery, variables, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        if (!current) return;
        setAnswered(asked);
        if (!data) {
          setAdvice(error ? describeError(error) : 'The server does not answer.');
          return;
        }
        const { nodes, totalCount, pageInfo } = data.sources;
        setAdvice(null);
        setRead((before) => ({
          nodes: after === null ? nodes : [...(before?.nodes ?? []), ...nodes],
          totalCount,
          mayAdd: data.viewer.role !== 'READER',
          next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        }));
      });
    return () => {
      current = false;
    };
  }, [client, search, order, after, asked]);
  const readAgain = useCallback(() => setAttempt((count) => count + 1), []);
  const replace = useCallback(
    (document: SourceDetails) =>
      setRead(
        (before) =>
          before && {
            ...before,
            nodes: before.nodes.map((node) => (node.id === document.id ? { ...node, ...document } : node)),
          },
      ),
    [],
  );
  return {
    read,
    replace,
    waiting: answered !== asked,
    advice,
    readMore: () => {
      if (read !== null && read.next !== null) setPage({ of: listed, after: read.next });
    },
    readAgain,
  };
}
