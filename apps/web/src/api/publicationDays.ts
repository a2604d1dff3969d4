import type { Client } from '@urql/core';
import { reachOf } from '../state/reachOf';
import { allPages } from './allPages';
import { publications } from './publications';

const MOST_PAGES = 20;

/**
 * The days by which each source was published, as numbers of `dayNumber`, the earliest first; sources without a date are left out.
 * Of 2,000 sources at the most.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function publicationDays(client: Client): Promise<readonly number[]> {
  const sources = await allPages(client, publications, {}, (data) => data.sources, MOST_PAGES);
  return sources
    .flatMap(({ published }) => reachOf(published)?.last ?? [])
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
}
