import { useEffect, useState } from 'react';
import { CombinedError, useClient, useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { toGraph } from '../../api/graph';
import { useExplorer } from '../../domain/page-state/explorerStore';
import {
  type OverviewFilter,
  overviewFilter,
  graphSize,
  passingGraph,
  readCounts,
  readOverview,
} from './overviewData';
import { filterOf, followsFilter, MOST_DRAWN, nothingDrawn, useOverview } from './overviewState';

/** Number of actors requested: as many as the largest window holds. */
const ACTORS = 100;

const choosesRelations = ({ types, tones, evidence, sourceIds }: OverviewFilter): boolean =>
  [types, tones, evidence, sourceIds].some((list) => list !== undefined);

interface OverviewFeed {
  /** Whether the graph is too large to draw; null until known. */
  readonly large: boolean | null;
  /** Error message; null if there is none. */
  readonly error: string | null;
  readonly retry: () => void;
}

/**
 * Reads the size of the graph and, if it is large, the overview for filters, clocks and dates. Once few enough relations pass, these are loaded in
 * its place, and the other way round, until the reader adds or removes something.
 */
export function useOverviewFeed(): OverviewFeed {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [{ data, error }, ask] = useQuery({ query: graphSize });
  const { graph, filters, clocks, dates } = useExplorer();
  const size = data?.relations.totalCount ?? null;
  const large = size === null ? null : size > MOST_DRAWN;
  const key = JSON.stringify(overviewFilter({ filters, clocks, dates }));
  useEffect(() => useOverview.setState({ size }), [size]);

  const knownFor = graph === null ? null : filterOf(graph);
  const follows = large === true && (graph === null || knownFor !== null);
  const stands = knownFor === key;
  useEffect(() => {
    if (!follows || stands) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const wanted = JSON.parse(key) as OverviewFilter;
    useOverview.setState({ loading: true, error: null });
    const read = async (): Promise<void> => {
      const overview = await readOverview(client, wanted, ACTORS, signal);
      if (signal.aborted) return;
      const counts = choosesRelations(wanted) ? await readCounts(client, wanted) : overview.counts;
      let next = { ...nothingDrawn };
      if (overview.relationCount > 0 && overview.relationCount <= MOST_DRAWN) {
        const answer = await client.query(passingGraph, { filter: wanted }).toPromise();
        if (!answer.data) throw answer.error ?? new Error('The server gave no answer');
        next = toGraph(answer.data.subgraph);
      }
      if (signal.aborted) return;
      followsFilter(next, key);
      useOverview.setState({ answer: { filter: wanted, overview }, counts, loading: false });
      useExplorer.getState().replaceGraph(next);
    };
    read().catch((reason: unknown) => {
      if (signal.aborted) return;
      const message = reason instanceof CombinedError ? describeError(reason) : String(reason);
      useOverview.setState({ error: message, loading: false });
    });
    return () => ending.abort();
  }, [client, follows, stands, key, attempt]);

  return {
    large,
    error: error ? describeError(error) : null,
    retry: () => {
      ask({ requestPolicy: 'network-only' });
      setAttempt((before) => before + 1);
    },
  };
}
