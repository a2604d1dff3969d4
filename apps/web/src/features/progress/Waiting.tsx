import { Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Operation } from '@urql/core';
import type { JSX } from 'react';
import { operationName, usePendingRequests } from '../../api/requests';
import stopStyles from './StopButton.module.css';
import styles from './Waiting.module.css';

interface WaitingProps {
  readonly words: string;
  /** The queries being waited for; they can be stopped. */
  readonly asked?: readonly Operation['query'][];
}

/** Shows that something is loading, after 300 ms. */
export function Waiting({ words, asked = [] }: WaitingProps): JSX.Element {
  return (
    <div className={styles.waiting}>
      <Loader size="sm" color="var(--accent)" />
      <p role="status">{words}</p>
      <StopButton asked={asked} />
    </div>
  );
}

/** Stops pending queries, or other requests by their names; shown after 300 ms. */
export function StopButton({
  asked,
}: {
  readonly asked: readonly (Operation['query'] | string)[];
}): JSX.Element | null {
  const names = asked.map((one) => (typeof one === 'string' ? one : operationName(one)));
  const open = usePendingRequests((questions) => questions.pending);
  const mine = open.filter(({ name }) => names.includes(name));
  const waits = mine.length > 0;
  const [long] = useDebouncedValue(waits, waits ? 300 : 0);
  if (!waits || !long) return null;
  return (
    <button
      type="button"
      className={stopStyles.stop}
      onClick={() => {
        for (const { stop } of mine) stop();
      }}
    >
      Stop
    </button>
  );
}
