import { type JSX, useEffect } from 'react';
import styles from './Notice.module.css';

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
