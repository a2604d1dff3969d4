import { type JSX, lazy, Suspense, useEffect } from 'react';
import { useQuery } from 'urql';
import { faultWords } from '../api/faultWords';
import { toGraph } from '../api/toGraph';
import { wholeGraph } from '../api/wholeGraph';
import { Trouble } from '../panels/Trouble';
import { Waiting } from '../panels/Waiting';
import type { Dimmed } from '../state/dimmed';
import { useExplorer } from '../state/explorer';
import type { Scheme } from '../theme/scheme';
import styles from './NetworkView.module.css';

const GraphView = lazy(() => import('../graph/GraphView'));

interface NetworkViewProps {
  readonly dimmed: Dimmed;
  readonly scheme: Scheme;
  readonly onExpand: (actorId: string) => void;
}

/** The network, or why there is none yet. */
export function NetworkView({ dimmed, scheme, onExpand }: NetworkViewProps): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: wholeGraph });
  const { graph, selection, select, show } = useExplorer();
  useEffect(() => {
    if (data) show(toGraph(data.subgraph));
  }, [data, show]);

  if (graph === null && error) {
    return (
      <Trouble
        title="The network cannot be loaded"
        advice={faultWords(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (graph === null) return <Waiting words="Loading the network…" />;
  if (graph.actors.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.title}>Nothing is recorded yet</p>
        <p>
          Bring in claims with <code>npx entente import &lt;file&gt;</code>, or record them through{' '}
          <a href="/graphql">the API</a>.
        </p>
      </div>
    );
  }
  return (
    <Suspense fallback={<Waiting words="Drawing the network…" />}>
      <GraphView
        actors={graph.actors}
        relations={graph.relations}
        selection={selection}
        dimmed={dimmed}
        scheme={scheme}
        onSelect={select}
        onExpand={onExpand}
      />
      {data?.subgraph.truncated === true && (
        <p className={styles.truncated}>
          The strongest 2,000 relations are shown. Search for an actor and expand it to see the rest.
        </p>
      )}
    </Suspense>
  );
}
