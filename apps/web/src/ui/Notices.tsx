import { ActionIcon, Button } from '@mantine/core';
import { type JSX, useEffect } from 'react';
import { useErrorNotice } from './errorNotice';
import { Icon } from './Icon';
import styles from './Notices.module.css';
import errorStyles from './pageNotice.module.css';

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
          <ActionIcon variant="subtle" color="gray" size="md" aria-label="Close this notice" onClick={close}>
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
      const errorNotice = useErrorNotice.getState();
      if (errorNotice.message === words) errorNotice.close();
    };
  }, [words, again]);
}
