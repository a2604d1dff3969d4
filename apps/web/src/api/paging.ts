import type { Client } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';

/** A page of a list, as the API gives it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Reads a list page by page.
 *
 * @param most How many pages at the most; what lies beyond is left out.
 * @throws CombinedError where the server does not answer.
 */
export async function allPages<Data, Variables extends { after?: string | null }, Node>(
  client: Client,
  query: TadaDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (data: Data) => Page<Node>,
  most: number,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let asked = 0; asked < most; asked += 1) {
    const { data, error } = await client.query(query, { ...variables, after } as Variables).toPromise();
    if (error || !data) throw error ?? new Error('The server gave no answer');
    const page = pageOf(data);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return nodes;
}

/** Most ids that a filter takes. */
const MOST_IDS = 1000;

/**
 * Sends one query for many ids, in batches, so that none is cut off by the limit of an answer.
 *
 * @param words What is on its way, for the reader.
 * @param size How many at a time.
 * @throws CombinedError where the server does not answer.
 */
export async function inBatches<Data, Variables extends { ids: string[] }>(
  client: Client,
  query: TadaDocumentNode<Data, Variables>,
  ids: readonly string[],
  variables: Omit<Variables, 'ids'>,
  words: string,
  size = MOST_IDS,
): Promise<readonly Data[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / size) }, (_, i) =>
    ids.slice(i * size, (i + 1) * size),
  );
  return Promise.all(
    batches.map(async (batch) => {
      const { data, error } = await client
        .query(query, { ...variables, ids: batch } as unknown as Variables, { words })
        .toPromise();
      if (error || !data) throw error ?? new Error('The server gave no answer');
      return data;
    }),
  );
}
