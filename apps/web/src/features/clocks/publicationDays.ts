import { graphql } from '../../api/graphql';
import type { Client } from '@urql/core';
import { reachOf } from '../../domain/days';
import { allPages } from '../../api/paging';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';

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

/** The days on which sources were published, as numbers of `dayNumber`; none until the server has said, or where it does not. */
export function usePublicationDays(): readonly number[] {
  const client = useClient();
  const [days, setDays] = useState<readonly number[]>([]);
  useEffect(() => {
    let gone = false;
    publicationDays(client).then(
      (found) => {
        if (!gone) setDays(found.days);
      },
      // The clock goes without a histogram.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [client]);
  return days;
}
