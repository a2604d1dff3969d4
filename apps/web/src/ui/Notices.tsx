import { type JSX, useEffect } from 'react';
import styles from './Notices.module.css';
import { ActionIcon, Button, Loader } from '@mantine/core';
import { useErrorNotice } from './errorNotice';
import { Icon } from './Icon';
import errorStyles from './pageNotice.module.css';
import { useDebouncedValue } from '@mantine/hooks';
import { usePendingRequests } from '../api/requests';
import progressStyles from './Progress.module.css';

interface NoticeProps {
  readonly words: string;
  readonly onDone: (none: string) => void;
}

/** Milliseconds a notice stays: six seconds, longer for long texts. */
const stay = (words: string): number => Math.max(6000, words.length * 70);

/** Shows for a while what has just been done. */
export function Notice({ words, onDone }: NoticeProps): JSX.Element {
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => onDone(''), stay(words));
    return () => clearTimeout(timer);
  }, [words, onDone]);
  return (
    <p role="status" className={styles.notice}>
      {words}
    </p>
  );
}

/** Shows an error over the view, with a way to try again. */
export function ErrorNotice(): JSX.Element {
  const { message, retry, close } = useErrorNotice();
  return (
    <div role="alert" className={errorStyles.place}>
      {message !== '' && (
        <div className={errorStyles.notice}>
          <Icon name="alert" />
          <p>{message}</p>
          {retry !== null && (
            <Button
              size="compact-sm"
              onClick={() => {
                close();
                retry();
              }}
            >
              Try again
            </Button>
          )}
          <ActionIcon variant="subtle" color="gray" size="md" aria-label="Put this away" onClick={close}>
            <Icon name="close" size={16} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}

/** Shows an error notice for as long as there is an error; null: none. */
export function useErrorNoticeWhile(words: string | null, again: () => void): void {
  useEffect(() => {
    if (words === null) return undefined;
    const { show } = useErrorNotice.getState();
    show(words, again);
    return () => {
      const mishap = useErrorNotice.getState();
      if (mishap.message === words) mishap.close();
    };
  }, [words, again]);
}

/** Milliseconds before a pending request is shown, and before the line disappears. */
const patience = 300;
const pause = 100;

/** Shows pending requests that nothing else on the page shows, and stops them. */
export function Progress(): JSX.Element {
  const open = usePendingRequests((questions) => questions.pending);
  const now = open.find(({ words }) => words !== null)?.words ?? '';
  const [words] = useDebouncedValue(now, now === '' ? pause : patience);
  return (
    <div className={progressStyles.progress} data-idle={words === ''}>
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
