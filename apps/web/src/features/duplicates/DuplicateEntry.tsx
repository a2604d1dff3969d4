import { Button } from '@mantine/core';
import { type JSX, useId, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/explorerStore';
import { describeIdentifier } from '../../domain/words/links';
import { isolated } from '../../domain/words/text';
import { kindNames } from '../../domain/words/vocabulary';
import { ReasonField } from '../../ui/ReasonField';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { WriteForm } from '../../ui/WriteForm';
import {
  describeReason,
  describeScore,
  type DuplicateActor,
  keepActorsApart,
  type LikelyDuplicate,
} from './duplicateQueries';
import styles from './Duplicates.module.css';

interface DuplicateEntryProps {
  readonly pair: LikelyDuplicate;
  readonly scheme: Scheme;
  readonly mayWrite: boolean;
  readonly onOpen: (actorId: string) => void;
  /** Called where the two are to be merged. */
  readonly onMerge: () => void;
  /** Called once the two are kept apart. */
  readonly onSettled: () => void;
}

/** Two actors beside each other, why they may be one, and what an editor can decide. */
export function DuplicateEntry(props: DuplicateEntryProps): JSX.Element {
  const { pair, scheme, mayWrite, onOpen, onMerge, onSettled } = props;
  const heading = useId();
  const [asking, setAsking] = useState(false);
  const { one, other, score, reasons } = pair;
  return (
    <li className={styles.entry}>
      <article aria-labelledby={heading}>
        <h3 id={heading} className={styles.heading}>
          <bdi>{one.name}</bdi> / <bdi>{other.name}</bdi>
        </h3>
        <p className={styles.score}>{describeScore(score)}</p>
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={`${reason.kind} ${reason.detail}`} dir="auto">
              {describeReason(reason)}
            </li>
          ))}
        </ul>
        <div className={styles.sides}>
          {[one, other].map((actor) => (
            <Side key={actor.id} actor={actor} scheme={scheme} onOpen={onOpen} />
          ))}
        </div>
        {mayWrite && !asking && (
          <div className={styles.ways}>
            <Button variant="default" size="compact-sm" onClick={onMerge}>
              Merge…
              <span className="unseen">
                {' '}
                {one.name} and {other.name}
              </span>
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
              These are two…
              <span className="unseen">
                {' '}
                {one.name} and {other.name}
              </span>
            </Button>
          </div>
        )}
        {asking && (
          <div className={styles.apart}>
            <KeepApart pair={pair} onCancel={() => setAsking(false)} onSettled={onSettled} />
          </div>
        )}
      </article>
    </li>
  );
}

interface SideProps {
  readonly actor: DuplicateActor;
  readonly scheme: Scheme;
  readonly onOpen: (actorId: string) => void;
}

function Side({ actor, scheme, onOpen }: SideProps): JSX.Element {
  const { id, kind, name, description, aliases, identifiers } = actor;
  return (
    <div className={styles.side}>
      <button type="button" className={styles.actor} onClick={() => onOpen(id)}>
        <KindShape kind={kind} scheme={scheme} size={20} />
        <bdi>{name}</bdi>
      </button>
      <p className={styles.detail}>{kindNames[kind].one}</p>
      {description !== null && <p dir="auto">{description}</p>}
      {aliases.length > 0 && (
        <p className={styles.detail}>Also called {aliases.map((alias) => isolated(alias.name)).join(', ')}</p>
      )}
      {identifiers.length > 0 && (
        <p className={styles.detail}>{identifiers.map(describeIdentifier).join(', ')}</p>
      )}
    </div>
  );
}

interface KeepApartProps {
  readonly pair: LikelyDuplicate;
  readonly onCancel: () => void;
  readonly onSettled: () => void;
}

/** Asks why the two are two; it stays in the log. */
function KeepApart({ pair, onCancel, onSettled }: KeepApartProps): JSX.Element {
  const client = useClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const problem = reason.trim() === '' ? 'Say why, for whoever reads the log.' : null;

  async function send(): Promise<void> {
    setTried(true);
    if (busy || problem !== null) return;
    setBusy(true);
    try {
      await keepActorsApart(client, pair, reason.trim());
      useExplorer.getState().announce('They are kept apart. Undo lets them be listed again.');
      onSettled();
    } catch (error) {
      if (!(error instanceof CombinedError)) throw error;
      setRefused(describeError(error));
      setBusy(false);
    }
  }

  return (
    <WriteForm
      action="Keep them apart"
      busy={busy}
      refused={refused}
      onSend={() => void send()}
      onCancel={onCancel}
    >
      <ReasonField
        label="Why are they two?"
        value={reason}
        problem={tried ? problem : null}
        autoFocus
        maxLength={1000}
        onChange={setReason}
      />
    </WriteForm>
  );
}
