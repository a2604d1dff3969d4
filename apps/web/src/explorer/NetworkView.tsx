import { Button } from '@mantine/core';
import { type JSX, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../api/errors';
import { toGraph, wholeGraph } from '../api/graph';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { Shown } from '../domain/what-is-shown/shownGraph';
import { LayoutName } from '../domain/page-state/viewState';
import { counted } from '../domain/words/text';
import {
  graphSize,
  isOverview,
  OverviewBar,
  overviewOf,
  useOverview,
  useOverviewFeed,
} from '../features/overview';
import { restoresView } from '../features/permalink/useAddress';
import { Waiting } from '../features/progress';
import { placeGraph } from '../graph-view/layout/ownPlaces';
import { ErrorMessage } from '../ui/ErrorBoundary';
import { onDemand } from '../ui/onDemand';
import type { Scheme } from '../ui/theme/scheme';
import titleStyles from './NetworkTitle.module.css';
import styles from './NetworkView.module.css';

const loadCanvas = () => import('../features/network/NetworkCanvas');
const NetworkCanvas = lazy(loadCanvas);
const OverviewView = onDemand(
  () => import('../features/overview/OverviewView'),
  <Waiting words="Drawing the overview…" />,
);

interface NetworkViewProps {
  readonly shown: Shown;
  /** Whether it is visible: nothing is drawn before it first is. */
  readonly visible: boolean;
  readonly scheme: Scheme;
  readonly onExpand: (actorId: string) => void;
}

/** The network, or a message why there is none. */
export function NetworkView({ shown, visible, scheme, onExpand }: NetworkViewProps): JSX.Element {
  const { large, error: sizeError, retry } = useOverviewFeed();
  const [{ data, error }, ask] = useQuery({ query: wholeGraph, pause: large !== false });
  const { graph, selection, openDetails, addGraph } = useExplorer();
  const overview = useOverview();
  const [drawn, setDrawn] = useState(false);
  const loaded = useRef(false);
  const isLarge = large === true;
  if (visible && graph !== null && !shown.awaited && !drawn) setDrawn(true);
  useEffect(() => {
    if (!data) return;
    // Read again after something was written: what changed was brought into the graph then.
    if (loaded.current && (useExplorer.getState().graph?.actors.length ?? 0) > 0) return;
    loaded.current = true;
    const first = toGraph(data.subgraph);
    // Computes the layout while the canvas is loading; errors are reported where it is drawn.
    if (first.actors.length > 0 && !restoresView())
      placeGraph(first, LayoutName.FORCE, []).catch(() => undefined);
    addGraph(first);
  }, [data, addGraph]);
  useEffect(() => {
    // Loads the canvas in parallel; errors are reported where it is drawn.
    if (visible) loadCanvas().catch(() => undefined);
  }, [visible]);

  const message = sizeError ?? (isLarge ? overview.error : error ? describeError(error) : null);
  if (graph === null && message !== null) {
    return (
      <ErrorMessage
        title="The network cannot be loaded"
        advice={message}
        onRetry={() => {
          if (large === false) ask({ requestPolicy: 'network-only' });
          else retry();
        }}
      />
    );
  }
  if (graph === null)
    return <Waiting words="Loading the network…" asked={[graphSize, wholeGraph, overviewOf]} />;
  if (isOverview(graph, overview)) {
    return <OverviewView scheme={scheme} onExpand={onExpand} onRetry={retry} />;
  }
  if (graph.actors.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.title}>Nothing is recorded yet</p>
        <p>
          Import claims with <code>npx entente import &lt;file&gt;</code>, or record them through{' '}
          <a href="/graphql">the API</a>.
        </p>
        <Button variant="default" onClick={() => ask({ requestPolicy: 'network-only' })}>
          Look again
        </Button>
      </div>
    );
  }
  // The layout needs what was known on that day.
  if (!drawn) return shown.awaited ? <Waiting words="Asking what was known by then…" /> : <></>;
  return (
    <Suspense fallback={<Waiting words="Drawing the network…" />}>
      <NetworkCanvas
        actors={shown.graph.actors}
        relations={shown.graph.relations}
        selection={selection}
        dimmed={shown.dimmed}
        scheme={scheme}
        onSelect={openDetails}
        onExpand={onExpand}
      />
      {isLarge && <OverviewBar />}
    </Suspense>
  );
}

/** Title of the network, for example of the sample. */
export function NetworkTitle(): JSX.Element | null {
  const [{ data }] = useQuery({ query: wholeGraph, requestPolicy: 'cache-only' });
  const graph = useExplorer((explorer) => explorer.graph);
  const title = data?.about.title ?? null;
  if (title === null || graph === null || graph.actors.length === 0) return null;
  return (
    <div className={titleStyles.title}>
      <h2>{data?.about.sample ? `Sample: ${title}` : title}</h2>
      <p>
        {counted(graph.actors.length, 'actor')}, {counted(graph.relations.length, 'relation')}, each with its
        sources
      </p>
    </div>
  );
}
