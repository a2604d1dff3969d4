import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { Page } from './paging';

/** A list of which the first page is read at once, and each further one when it is asked for. */
export interface FurtherPages<Node> {
  /** What was read so far; null until the first page is there. */
  readonly found: readonly Node[] | null;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  /** Why the last page that was asked for cannot be read; null where it can. */
  readonly error: CombinedError | null;
  readonly readMore: () => void;
  /** Asks once more for the page that could not be read. */
  readonly tryAgain: () => void;
  /** Takes an entry out of what was read. */
  readonly leaveOut: (node: Node) => void;
}

interface Read<Node> {
  readonly nodes: readonly Node[];
  /** The cursor to go on from; null: that is all. */
  readonly next: string | null;
}

/**
 * Reads a list page by page, always from the server.
 *
 * @param variables The same for as long as the component is mounted.
 * @param words What is on its way, for the reader.
 */
export function useFurtherPages<Data, Variables extends { after?: string | null }, Node>(
  query: TadaDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (data: Data) => Page<Node>,
  words: string,
): FurtherPages<Node> {
  const client = useClient();
  const [read, setRead] = useState<Read<Node> | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const [isReading, setReading] = useState(true);
  // A new object for each page that is asked for.
  const [asked, setAsked] = useState<{ readonly after: string | null }>({ after: null });
  useEffect(() => {
    let gone = false;
    void client
      .query(query, { ...variables, after: asked.after } as Variables, {
        words,
        requestPolicy: 'network-only',
      })
      .toPromise()
      .then((answer) => {
        if (gone) return;
        setReading(false);
        setError(answer.error ?? null);
        if (!answer.data) return;
        const { nodes, pageInfo } = pageOf(answer.data);
        setRead((before) => ({
          nodes: [...(asked.after === null ? [] : (before?.nodes ?? [])), ...nodes],
          next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        }));
      });
    return () => {
      gone = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is asked for stays the same but for the page
  }, [client, asked]);
  const ask = (after: string | null): void => {
    setError(null);
    setReading(true);
    setAsked({ after });
  };
  return {
    found: read?.nodes ?? null,
    hasMore: read !== null && read.next !== null,
    isReading,
    error,
    readMore: () => ask(read?.next ?? null),
    tryAgain: () => ask(asked.after),
    leaveOut: (node) =>
      setRead((before) => before && { ...before, nodes: before.nodes.filter((one) => one !== node) }),
  };
}
