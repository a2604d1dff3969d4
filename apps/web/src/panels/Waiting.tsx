import type { Operation } from '@urql/core';
import { Loader } from '@mantine/core';
import type { JSX } from 'react';
import { StopButton } from './StopButton';
import styles from './Waiting.module.css';

interface WaitingProps {
  readonly words: string;
  /** The questions whose answers are waited for: they can be stopped. */
  readonly asked?: readonly Operation['query'][];
}

/** Says that something is on its way, once it takes longer than 300 ms. */
export function Waiting({ words, asked = [] }: WaitingProps): JSX.Element {
  return (
    <div className={styles.waiting}>
      <Loader size="sm" color="var(--accent)" />
      <p role="status">{words}</p>
      <StopButton asked={asked} />
    </div>
  );
}
