import type { Client } from '@urql/core';
import type { CitedSource } from '../citing/citedPassage';
import type { GraphRelation } from '../state/network/graphRelation';
import { allPages } from './allPages';
import { chosenFilter } from './chosenFilter';
import { relationSources } from './relationSources';

/** Pages that are looked through for the chosen ones, at the most. */
const MOST_PAGES = 40;

/** The sources that the relations rest on, each once, by title; as known on a day, or ever. @throws CombinedError */
export async function readSources(
  client: Client,
  chosen: readonly GraphRelation[],
  knownAt: string | null,
): Promise<readonly CitedSource[]> {
  if (chosen.length === 0) return [];
  const wanted = new Set(chosen.map(({ id }) => id));
  const filter = chosenFilter(chosen, knownAt);
  const found = await allPages(client, relationSources, { filter }, ({ relations }) => relations, MOST_PAGES);
  const cited = found
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...new Map(cited.map((source) => [source.id, source])).values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en'),
  );
}
