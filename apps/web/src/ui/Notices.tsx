import { type JSX, useEffect } from 'react';
import styles from './Notices.module.css';
import { ActionIcon, Button, Loader } from '@mantine/core';
import { useMishap } from './errorNotice';
import { Icon } from './Icon';
import errorStyles from './pageNotice.module.css';
import { useDebouncedValue } from '@mantine/hooks';
import { usePendingRequests } from '../api/requests';
import progressStyles from './Progress.module.css';

interface NoticeProps {
  readonly words: string;
  readonly onDone: (none: string) => void;
}

/** Milliseconds that words stay: six seconds, and longer where there is more to read. */
const stay = (words: string): number => Math.max(6000, words.length * 70);

/** Says for a while what has just been done. */
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

/** Says over the picture, which stays as it was, what could not be done to it, and tries it again. */
export function ErrorNotice(): JSX.Element {
  const { words, again, close } = useMishap();
  return (
    <div role="alert" className={errorStyles.place}>
      {words !== '' && (
        <div className={errorStyles.notice}>
          <Icon name="alert" />
          <p>{words}</p>
          {again !== null && (
            <Button
              size="compact-sm"
              onClick={() => {
                close();
                again();
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

/** Tells the reader of something that failed, for as long as it does; null: it does not. */
export function useErrorNoticeWhile(words: string | null, again: () => void): void {
  useEffect(() => {
    if (words === null) return undefined;
    const { tell } = useMishap.getState();
    tell(words, again);
    return () => {
      const mishap = useMishap.getState();
      if (mishap.words === words) mishap.close();
    };
  }, [words, again]);
}

/** Milliseconds: what takes longer says so; what comes right after it goes on with it. */
const patience = 300;
const pause = 100;

/** What the server is asked for on behalf of something that does not say so itself, and a way to stop it. */
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
