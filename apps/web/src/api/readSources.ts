import type { Client } from '@urql/core';
import type { CitedSource } from '../citing/citedPassage';
import type { GraphRelation } from '../state/network/graphRelation';
import { inBatches } from './inBatches';
import { relationSources } from './relationSources';

/** The sources that the relations rest on, each once, by title; as known on a day, or ever. @throws CombinedError */
export async function readSources(
  client: Client,
  chosen: readonly GraphRelation[],
  knownAt: string | null,
): Promise<readonly CitedSource[]> {
  const ids = chosen.map(({ id }) => id);
  const answers = await inBatches(client, relationSources, ids, { knownAt }, 'Reading the sources…');
  const cited = answers
    .flatMap(({ subgraph }) => subgraph.relations)
    .flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...new Map(cited.map((source) => [source.id, source])).values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en'),
  );
}
