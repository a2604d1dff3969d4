import type { ResultOf } from 'gql.tada';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { readText } from '../../api/documentText';
import { describeError } from '../../api/errors';
import { graphql } from '../../api/graphql';
import { sourceFields } from '../../api/sourceWrites';

/** A source with a page of the relations that cite it. */
export const sourceDetails = graphql(
  `
    query SourceDetails($id: ID!, $after: String) {
      source(id: $id) {
        ...SourceFields
        held
        reliability {
          grade
          reason
          by
          at
        }
      }
      relations(filter: { sourceIds: [$id] }, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          label
          tone
          evidence
          from {
            name
          }
          to {
            name
          }
          claims {
            stance
            citations {
              id
              status
              opening
              anchor {
                kind
                start
                end
                fragment
              }
              source {
                id
              }
            }
          }
        }
      }
    }
  `,
  [sourceFields],
);

type Answer = ResultOf<typeof sourceDetails>;

/** A source with the relations that cite it, and its text; null if it is not held. */
export interface ReadDocument {
  readonly source: NonNullable<Answer['source']>;
  readonly relations: Answer['relations']['nodes'];
  readonly text: string | null;
}

/** State of a document. */
export type DocumentState =
  | { readonly state: 'waiting' }
  | { readonly state: 'read'; readonly document: ReadDocument }
  | { readonly state: 'failed'; readonly advice: string };

/** Reads a whole document. Reads again whenever `attempt` changes. */
export function useDocument(id: string, attempt: number): DocumentState {
  const client = useClient();
  const [state, setState] = useState<DocumentState>({ state: 'waiting' });
  // The bytes of a document never change; what cites it does.
  const held = useRef<{ readonly id: string; readonly text: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const settle = (next: DocumentState): void => {
      if (!stop.signal.aborted) setState(next);
    };
    read(stop.signal).then(settle, () =>
      settle({
        state: 'failed',
        advice:
          'The server does not answer. Check that it is running and that you are connected, then try again.',
      }),
    );
    return () => stop.abort();

    async function read(signal: AbortSignal): Promise<DocumentState> {
      const relations: Answer['relations']['nodes'] = [];
      let source: Answer['source'] = null;
      for (let after: string | null = null, more = true; more && !signal.aborted;) {
        const page: { data?: Answer; error?: Parameters<typeof describeError>[0] } = await client
          .query(sourceDetails, { id, after }, { requestPolicy: 'network-only' })
          .toPromise();
        if (!page.data) return { state: 'failed', advice: page.error ? describeError(page.error) : '' };
        source = page.data.source;
        relations.push(...page.data.relations.nodes);
        after = page.data.relations.pageInfo.endCursor;
        more = page.data.relations.pageInfo.hasNextPage;
      }
      if (!source) {
        return {
          state: 'failed',
          advice: 'There is no such document here. The link may be of another server, or cut short.',
        };
      }
      const known = held.current?.id === id ? held.current.text : null;
      const text = source.held ? (known ?? (await readText(id, signal))) : null;
      if (text !== null) held.current = { id, text };
      return { state: 'read', document: { source, relations, text } };
    }
  }, [client, id, attempt]);
  return state;
}
