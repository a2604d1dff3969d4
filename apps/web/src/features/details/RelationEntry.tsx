import type { Evidence, Tone } from '@entente/model';
import type { JSX } from 'react';
import { displayDate } from '../../domain/words/dates';
import { describeGrade } from '../../domain/words/evidence';
import { isolated } from '../../domain/words/text';
import { EvidenceLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './RelationEntry.module.css';

interface RelationEntryProps {
  readonly words: string;
  readonly occurred: string | null;
  readonly evidence: Evidence;
  readonly documents: number;
  readonly publishers: number;
  readonly tone: Tone;
  readonly scheme: Scheme;
  readonly current: boolean;
  readonly onOpen: () => void;
}

/** A relation in a list, with the line by which the network draws it. */
export function RelationEntry(props: RelationEntryProps): JSX.Element {
  const { words, occurred, evidence, tone, scheme, current, onOpen } = props;
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-current={current}
        title={describeGrade(props)}
        onClick={onOpen}
      >
        <EvidenceLine evidence={evidence} tone={tone} scheme={scheme} />
        <span className={styles.words}>{isolated(words)}</span>
        <span className={styles.date}>{occurred === null ? 'undated' : displayDate(occurred)}</span>
        <span className="unseen">{describeGrade(props)}</span>
      </button>
    </li>
  );
}
