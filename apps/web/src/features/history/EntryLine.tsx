import type { JSX, ReactNode } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { displayMoment } from '../../domain/words/dates';
import { describeChange } from './describeChange';
import styles from './History.module.css';
import type { Entry } from './historyQueries';

interface EntryLineProps {
  readonly entry: Entry;
  /** What was changed, before what was done to it. */
  readonly subject?: ReactNode;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** An entry of the log: what was done, when and by whom. */
export function EntryLine({ entry, subject, children }: EntryLineProps): JSX.Element {
  const actors = useExplorer(({ graph }) => graph?.actors);
  const nameOf = (actorId: string): string | undefined => actors?.find((actor) => actor.id === actorId)?.name;
  return (
    <li className={styles.entry}>
      {subject}
      <p dir="auto">{describeChange(entry, nameOf)}</p>
      {children}
      <p className={styles.when}>
        <time dateTime={entry.at}>{displayMoment(entry.at)}</time>, by <bdi>{entry.by}</bdi>
      </p>
    </li>
  );
}
