import type { JSX } from 'react';
import { useQuery } from 'urql';
import { wholeGraph } from '../api/wholeGraph';
import { useExplorer } from '../state/explorer';
import { counted } from '../state/words/counted';
import styles from './NetworkTitle.module.css';

/** What the network is, above it: that it is a sample, and of what; nothing where there is nothing to say. */
export function NetworkTitle(): JSX.Element | null {
  const [{ data }] = useQuery({ query: wholeGraph, requestPolicy: 'cache-only' });
  const graph = useExplorer((explorer) => explorer.graph);
  const title = data?.about.title ?? null;
  if (title === null || graph === null || graph.actors.length === 0) return null;
  return (
    <div className={styles.title}>
      <h2>{data?.about.sample ? `Sample: ${title}` : title}</h2>
      <p>
        {counted(graph.actors.length, 'actor')}, {counted(graph.relations.length, 'relation')}, each with its
        sources
      </p>
    </div>
  );
}
