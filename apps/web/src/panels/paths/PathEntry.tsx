import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { FoundPath } from '../../api/foundPath';
import { weakestStepSentence } from '../../state/paths/weakestStepSentence';
import type { Selection } from '../../state/selecting/selection';
import { counted } from '../../state/words/counted';
import type { Scheme } from '../../theme/scheme';
import { PathChain } from './PathChain';
import styles from './PathEntry.module.css';
import { isolated } from '../../state/words/direction';

interface PathEntryProps {
  readonly path: FoundPath;
  /** Its place among those found, from 1; null: among those kept. */
  readonly place: number | null;
  readonly kept: boolean;
  readonly selection: Selection | null;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Selection) => void;
  readonly onKeep: (path: FoundPath) => void;
  readonly onLayOut: (path: FoundPath) => void;
}

/** A chain, why it is as strong as it is, and what can be done with it. */
export function PathEntry(props: PathEntryProps): JSX.Element {
  const { path, place, kept, selection, scheme, onSelect, onKeep, onLayOut } = props;
  const ends = `${isolated(path.actors[0]?.name ?? '')} to ${isolated(path.actors.at(-1)?.name ?? '')}`;
  const label = `${place === null ? 'Pinned path' : `Path ${place}`}, ${ends}, ${counted(path.length, 'hop')}`;
  return (
    <li className={styles.entry}>
      <span className={styles.place} aria-hidden="true">
        {place ?? '★'}
      </span>
      <div className={styles.body}>
        <PathChain path={path} label={label} selection={selection} scheme={scheme} onSelect={onSelect} />
        <p className={styles.why}>{weakestStepSentence(path)}</p>
      </div>
      <div className={styles.deeds}>
        <Button variant="default" size="compact-sm" onClick={() => onLayOut(path)}>
          Lay out<span className="unseen"> {label}, from left to right</span>
        </Button>
        <Button variant="default" size="compact-sm" aria-pressed={kept} onClick={() => onKeep(path)}>
          {kept ? 'Pinned' : 'Pin to compare'}
          <span className="unseen">: {label}</span>
        </Button>
      </div>
    </li>
  );
}
