import type { Client } from '@urql/core';
import { reachOf } from '../state/clocks/reachOf';
import { allPages } from './allPages';
import { publications } from './publications';

const MOST_PAGES = 20;

/** When sources were published. */
export interface PublicationDays {
  /** The day by which each was published, as numbers of `dayNumber`, the earliest first; sources without a date are left out. */
  readonly days: readonly number[];
  /** Whether all sources were looked at: there may be more than 2,000. */
  readonly complete: boolean;
}

/** @throws CombinedError where the server does not answer. */
export async function publicationDays(client: Client): Promise<PublicationDays> {
  const sources = await allPages(client, publications, {}, (data) => data.sources, MOST_PAGES);
  const days = sources.flatMap(({ published }) => reachOf(published)?.last ?? []).filter(Number.isFinite);
  return { days: days.sort((a, b) => a - b), complete: sources.length < MOST_PAGES * 100 };
}
