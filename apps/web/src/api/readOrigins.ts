import type { Client } from '@urql/core';
import type { Origins } from '../state/filters/origins';
import type { GraphRelation } from '../state/network/graphRelation';
import { inBatches } from './inBatches';
import { relationOrigins } from './relationOrigins';

/**
 * From where relations are known, for the legend and the filters; as of a day, null: ever.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function readOrigins(
  client: Client,
  knownAt: string | null,
  relations: readonly GraphRelation[],
): Promise<Origins> {
  const ids = relations.map(({ id }) => id);
  const words = 'Reading from where relations are known…';
  const answers = await inBatches(client, relationOrigins, ids, { knownAt }, words);
  const titles = new Map<string, string>();
  const ofRelation = new Map(
    answers
      .flatMap(({ subgraph }) => subgraph.relations)
      .map(({ id, citations }) => {
        const sources = citations.map(({ source }) => source);
        for (const source of sources) titles.set(source.id, source.title);
        const publishers = sources.flatMap(({ publisher }) => publisher ?? []);
        return [
          id,
          {
            sourceIds: [...new Set(sources.map((source) => source.id))],
            publishers: [...new Set(publishers)],
          },
        ];
      }),
  );
  return { ofRelation, titles };
}
