import { Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { JSX } from 'react';
import { usePendingRequests } from '../../api/requests';
import styles from './Progress.module.css';

/** Milliseconds before a pending request is shown, and before the line disappears. */
const patience = 300;
const pause = 100;

/** Shows pending requests that nothing else on the page shows, and stops them. */
export function Progress(): JSX.Element {
  const open = usePendingRequests((questions) => questions.pending);
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
