import { type JSX, useEffect } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly words: string;
  readonly onDone: (none: string) => void;
}

/** Says for six seconds what has just been done. */
export function Notice({ words, onDone }: NoticeProps): JSX.Element {
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => onDone(''), 6000);
    return () => clearTimeout(timer);
  }, [words, onDone]);
  return (
    <p role="status" className={styles.notice}>
      {words}
    </p>
  );
}
