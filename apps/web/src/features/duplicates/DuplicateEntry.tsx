import { Button } from '@mantine/core';
import { type JSX, useId, useState } from 'react';
import { useClient } from 'urql';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { describeIdentifier } from '../../domain/words/links';
import { isolated } from '../../domain/words/text';
import { kindNames } from '../../domain/words/vocabulary';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { ReasonForm } from '../undoable-write/ReasonForm';
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
  const client = useClient();
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
            <ReasonForm
              action="Keep them apart"
              question="Why are they two?"
              maxLength={1000}
              onSend={async (reason) => {
                await keepActorsApart(client, pair, reason);
                useExplorer.getState().announce('They are kept apart. Undo lets them be listed again.');
                onSettled();
              }}
              onCancel={() => setAsking(false)}
            />
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
