import { Loader } from '@mantine/core';
import type { JSX } from 'react';
import styles from './Waiting.module.css';

/** Says that something is on its way, once it takes longer than 300 ms. */
export function Waiting({ words }: { readonly words: string }): JSX.Element {
  return (
    <div className={styles.waiting} role="status">
      <Loader size="sm" color="var(--accent)" />
      <p>{words}</p>
    </div>
  );
}
