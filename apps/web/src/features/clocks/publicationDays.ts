import type { Client } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../api/graphql';
import { allPages } from '../../api/paging';
import { reachOf } from '../../domain/questions/days';

/** When sources were published. */
const publications = graphql(`
  query Publications($after: String) {
    sources(first: 100, after: $after) {
      nodes {
        id
        published
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MOST_PAGES = 20;

/** When sources were published. */
interface PublicationDays {
  /** The latest possible publication day of each dated source, as sorted numbers of `dayNumber`. */
  readonly days: readonly number[];
  /** Whether all sources were read; at most 2,000 are. */
  readonly complete: boolean;
}

/** @throws CombinedError where the server does not answer. */
export async function publicationDays(client: Client): Promise<PublicationDays> {
  const sources = await allPages(client, publications, {}, (data) => data.sources, MOST_PAGES);
  const days = sources.flatMap(({ published }) => reachOf(published)?.last ?? []).filter(Number.isFinite);
  return { days: days.sort((a, b) => a - b), complete: sources.length < MOST_PAGES * 100 };
}

/** Publication days; empty while loading or after an error. */
export function usePublicationDays(): readonly number[] {
  const client = useClient();
  const [days, setDays] = useState<readonly number[]>([]);
  useEffect(() => {
    let gone = false;
    publicationDays(client).then(
      (found) => {
        if (!gone) setDays(found.days);
      },
      // The clock is shown without a histogram.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [client]);
  return days;
}
