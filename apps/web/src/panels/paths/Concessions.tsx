import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { Concession } from '../../state/paths/concessions';
import { counted } from '../../state/words/counted';
import styles from './PathsDock.module.css';
import type { Offer } from './useConcessions';

interface ConcessionsProps {
  /** Null while they are looked for. */
  readonly offers: readonly Offer[] | null;
  readonly onChoose: (change: Concession['change']) => void;
}

/** What to let in where a question finds no path, each by one click and with what it would find. */
export function Concessions({ offers, onChoose }: ConcessionsProps): JSX.Element {
  if (offers === null) return <p className={styles.hint}>Looking for what would connect them…</p>;
  if (offers.length === 0) {
    return (
      <p className={styles.hint}>
        Nothing recorded connects the two, with weaker evidence, along other types or in more hops either.
        Choose a later day, or avoid fewer actors.
      </p>
    );
  }
  return (
    <>
      <p className={styles.hint}>Nothing recorded connects the two so. One of these would:</p>
      <div className={styles.bar}>
        {offers.map(({ change, words, count, more }) => (
          <Button key={words} variant="default" size="compact-sm" onClick={() => onChoose(change)}>
            {words}: {counted(count, 'path')}
            {more ? ' or more' : ''}
          </Button>
        ))}
      </div>
    </>
  );
}
