import { Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { JSX } from 'react';
import { useQuestions } from '../api/questions';
import styles from './Progress.module.css';

/** Milliseconds: what takes longer says so; what comes right after it goes on with it. */
const patience = 300;
const pause = 100;

/** What the server is asked for on behalf of something that does not say so itself, and a way to stop it. */
export function Progress(): JSX.Element {
  const open = useQuestions((questions) => questions.open);
  const now = open.find(({ words }) => words !== null)?.words ?? '';
  const [words] = useDebouncedValue(now, now === '' ? pause : patience);
  return (
    <div className={styles.progress} data-idle={words === ''}>
      {words !== '' && <Loader size="xs" color="var(--accent)" />}
      <p role="status">{words}</p>
      {words !== '' && (
        <button
          type="button"
          onClick={() => {
            for (const question of open) if (question.words !== null) question.stop();
          }}
        >
          Stop
        </button>
      )}
    </div>
  );
}
