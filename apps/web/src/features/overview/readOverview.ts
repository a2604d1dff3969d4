import type { Client, CombinedError } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { bandId, type Band, type OverviewActor } from './drawnOverview';
import type { OverviewFilter } from './overviewFilter';
import { overviewOf } from './queries';

/** All relations that pass, counted by tone, evidence and type. */
export type AllCounts = ResultOf<typeof overviewOf>['overview']['counts'];

/** The overview as the page has it. */
export interface OverviewData {
  readonly actors: readonly OverviewActor[];
  readonly bands: readonly Band[];
  readonly actorCount: number;
  readonly relationCount: number;
  readonly counts: AllCounts;
}

const asking = { words: 'Counting what passes…' };

/** How often, and after how many milliseconds, a server that still reads its graph is asked again. */
const PATIENCE = 12;
const PAUSE = 4000;

/**
 * Asks for the overview, and again where the server is not ready yet: it may still be reading a large graph.
 *
 * @throws CombinedError where there is none
 */
export async function readOverview(
  client: Client,
  filter: OverviewFilter,
  actors: number,
  signal: AbortSignal,
): Promise<OverviewData> {
  for (let attempt = 1; ; attempt += 1) {
    const { data, error } = await client.query(overviewOf, { filter, actors }, asking).toPromise();
    if (data) return toOverview(data);
    if (!error || !isNotReady(error) || attempt === PATIENCE || signal.aborted)
      throw error ?? new Error('The server gave no answer');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** All relations at the clocks and the dates, whatever else is chosen: what the legend counts. */
export async function readCounts(
  client: Client,
  { asOf, knownAt, occurredFrom, occurredTo }: OverviewFilter,
): Promise<AllCounts | null> {
  const filter = {
    ...(asOf && { asOf }),
    ...(knownAt && { knownAt }),
    ...(occurredFrom && { occurredFrom }),
    ...(occurredTo && { occurredTo }),
  };
  const { data } = await client.query(overviewOf, { filter, actors: 1 }, asking).toPromise();
  return data?.overview.counts ?? null;
}

const isNotReady = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAVAILABLE');

function toOverview({ overview }: ResultOf<typeof overviewOf>): OverviewData {
  return {
    ...overview,
    actors: overview.actors.map(({ actor, relationCount }) => ({ ...actor, relationCount })),
    bands: overview.bands.map(({ from, to, ...band }) => ({
      ...band,
      id: bandId(from.id, to.id),
      from: from.id,
      to: to.id,
    })),
  };
}
