import type { JSX } from 'react';
import styles from './TimelineView.module.css';

/** What the shapes of the marks say. Their colours and lines are those of the legend. */
export function SignKey(): JSX.Element {
  return (
    <ul className={styles.key} aria-label="What the shapes say">
      {signs.map(({ words, shape }) => (
        <li key={words}>
          <svg width={28} height={12} aria-hidden="true" focusable="false">
            <path d={shape} fill="none" stroke="var(--muted)" strokeWidth={1.8} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const signs = [
  { words: 'on a day', shape: 'M18.5 6a4.5 4.5 0 1 1 -9 0a4.5 4.5 0 1 1 9 0z' },
  { words: 'some time in it', shape: 'M6 2h16a4 4 0 0 1 0 8h-16a4 4 0 0 1 0 -8z' },
  { words: 'all the time', shape: 'M2 2h24v8h-24z' },
  { words: 'goes on', shape: 'M2 2h19l5 4l-5 4h-19z' },
];
