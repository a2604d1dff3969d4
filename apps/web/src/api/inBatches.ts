import type { Client } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';

/** Entries that a list in a filter takes. */
const MOST_IDS = 1000;

/**
 * Asks the same of many things, a batch of their ids at a time, so that none drops out where there are more than one answer holds.
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
