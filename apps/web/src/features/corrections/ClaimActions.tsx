import { type JSX, useState } from 'react';
import type { ClaimDetails } from '../../api/claims';
import type { PathEnd } from '../../domain/questions/paths';
import { onDemand } from '../../ui/onDemand';
import type { Scheme } from '../../ui/theme/scheme';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import styles from './ClaimActions.module.css';
import type { ClaimedRelation } from './claimCommands';

const MoveClaim = onDemand(() => import('./MoveClaim'));
const CorrectClaim = onDemand(() => import('./CorrectClaim'));
const TakeBackClaim = onDemand(() => import('./TakeBackClaim'));

interface ClaimActionsProps {
  readonly claim: ClaimDetails;
  readonly relation: ClaimedRelation & {
    readonly label: string;
    readonly from: PathEnd;
    readonly to: PathEnd;
  };
  readonly scheme: Scheme;
}

/** What an editor can do with a claim. */
export function ClaimActions({ claim, relation, scheme }: ClaimActionsProps): JSX.Element {
  const [open, setOpen] = useState<'correct' | 'move' | 'take-back' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.action} onClick={() => setOpen('correct')}>
        Correct<span className="unseen"> the claim: {claim.summary}</span>
      </button>
      <button type="button" className={styles.action} onClick={() => setOpen('move')}>
        Move<span className="unseen"> the claim to another relation: {claim.summary}</span>
      </button>
      <button type="button" className={styles.action} onClick={() => setOpen('take-back')}>
        Take back<span className="unseen"> the claim: {claim.summary}</span>
      </button>
      {open === 'correct' && (
        <ErrorBoundary title="Correct a claim" onClose={close}>
          <CorrectClaim claim={claim} relation={relation} scheme={scheme} onClose={close} />
        </ErrorBoundary>
      )}
      {open === 'move' && (
        <ErrorBoundary title="Move a claim" onClose={close}>
          <MoveClaim claim={claim} relation={relation} scheme={scheme} onClose={close} />
        </ErrorBoundary>
      )}
      {open === 'take-back' && (
        <ErrorBoundary title="Take back a claim" onClose={close}>
          <TakeBackClaim claim={claim} relation={relation} onClose={close} />
        </ErrorBoundary>
      )}
    </div>
  );
}
