import { Evidence, type Reliability, RelationType, Tone } from '@entente/model';
import type { Client, CombinedError } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { graphFields, listedRelationFields } from '../../api/graph';
import { graphql } from '../../api/graphql';
import type { Clocks } from '../../domain/questions/clocks';
import type { DateRange } from '../../domain/questions/days';
import type { Filters } from '../../domain/questions/filters';
import { bandId, type Band, type OverviewActor } from './drawnOverview';

/** How many relations there are: whether all of them can be drawn. */
export const graphSize = graphql(`
  query GraphSize {
    relations(first: 1) {
      totalCount
    }
  }
`);

/** The overview of what passes a filter. */
export const overviewOf = graphql(`
  query OverviewOf($filter: RelationFilter, $actors: Int!) {
    overview(filter: $filter, actors: $actors) {
      actorCount
      relationCount
      counts {
        cooperation
        conflict
        structure
        corroborated
        singleSource
        alleged
        contested
        denied
        types {
          type
          count
        }
      }
      actors {
        actor {
          id
          kind
          name
        }
        relationCount
      }
      bands {
        from {
          id
        }
        to {
          id
        }
        count
        cooperation
        conflict
        structure
        corroborated
        singleSource
        alleged
        contested
        denied
        forward
        backward
      }
    }
  }
`);

/** The relations that pass a filter, where they are few enough to be drawn. */
export const passingGraph = graphql(
  `
    query PassingGraph($filter: RelationFilter) {
      subgraph(filter: $filter, limit: 2000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

/** A page of the relations of a band, and its two actors. */
export const bandRelations = graphql(
  `
    query BandRelations($from: ID!, $to: ID!, $filter: RelationFilter, $after: String) {
      from: actor(id: $from) {
        id
        name
        kind
      }
      to: actor(id: $to) {
        id
        name
        kind
      }
      relations(filter: $filter, first: 50, after: $after) {
        totalCount
        nodes {
          ...ListedRelationFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [listedRelationFields],
);

/** How many relations that pass a filter begin in each year. */
export const overviewYears = graphql(`
  query OverviewYears($filter: RelationFilter) {
    timeline(filter: $filter, bucket: YEAR) {
      start
      count
      cooperation
      conflict
      structure
    }
  }
`);

/** The part of the API's RelationFilter that the page's filters, clocks and dates come to; what sets no condition is left out. */
export interface OverviewFilter {
  readonly types?: RelationType[];
  readonly tones?: Tone[];
  readonly evidence?: Evidence[];
  readonly minPublishers?: number;
  readonly minReliability?: Reliability;
  readonly minCredibility?: number;
  readonly sourceIds?: string[];
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly occurredFrom?: string;
  readonly occurredTo?: string;
  readonly between?: string[];
}

interface Choices {
  readonly filters: Filters;
  readonly clocks: Clocks | null;
  readonly dates: DateRange;
}

/**
 * What the reader has chosen among, as the server can count it. Kinds of actors and numbers of relations are about actors: they fade
 * actors of the overview instead. Sources can be chosen, not left out; publishers neither.
 */
export function overviewFilter({ filters, clocks, dates }: Choices): OverviewFilter {
  const { without, sources } = filters;
  const filter = {
    types: chosen(Object.values(RelationType), filters.types, without.types),
    tones: chosen(Object.values(Tone), filters.tones, without.tones),
    evidence: chosen(Object.values(Evidence), filters.evidence, without.evidence),
    minPublishers: filters.leastPublishers,
    minReliability: filters.leastReliability,
    minCredibility: filters.leastCredibility,
    sourceIds: sources.length === 0 ? null : [...sources],
    asOf: clocks?.asOf ?? null,
    knownAt: clocks?.knownAt ?? null,
    occurredFrom: dates.from,
    occurredTo: dates.to,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}

/** Null where all pass. */
function chosen<T extends string>(
  all: readonly T[],
  some: readonly string[],
  leftOut: readonly string[],
): T[] | null {
  if (some.length === 0 && leftOut.length === 0) return null;
  return all.filter((value) => (some.length === 0 || some.includes(value)) && !leftOut.includes(value));
}

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
