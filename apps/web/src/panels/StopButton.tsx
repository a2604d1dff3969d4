import type { Operation } from '@urql/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { JSX } from 'react';
import { questionName } from '../api/questionName';
import { useQuestions } from '../api/questions';
import styles from './StopButton.module.css';

/** Stops some questions while they are on their way, once that takes longer than 300 ms. */
export function StopButton({ asked }: { readonly asked: readonly Operation['query'][] }): JSX.Element | null {
  const names = asked.map(questionName);
  const open = useQuestions((questions) => questions.open);
  const mine = open.filter(({ name }) => names.includes(name));
  const waits = mine.length > 0;
  const [long] = useDebouncedValue(waits, waits ? 300 : 0);
  if (!waits || !long) return null;
  return (
    <button
      type="button"
      className={styles.stop}
      onClick={() => {
        for (const { stop } of mine) stop();
      }}
    >
      Stop
    </button>
  );
}
