import type { JSX } from 'react';
import { useClient } from 'urql';
import type { ClaimDetails } from '../../api/claims';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { ReasonSheet } from '../undoable-write/ReasonSheet';
import { type ClaimedRelation, takeBackClaim } from './claimCommands';
import styles from './Corrections.module.css';

interface TakeBackClaimProps {
  readonly claim: ClaimDetails;
  readonly relation: ClaimedRelation;
  readonly onClose: () => void;
}

/** Asks why a claim is taken back; the reason stays in the log. */
export default function TakeBackClaim({ claim, relation, onClose }: TakeBackClaimProps): JSX.Element {
  const client = useClient();
  return (
    <ReasonSheet
      title="Take back a claim"
      action="Take it back"
      question="Why is it taken back?"
      onSend={async (reason) => {
        await takeBackClaim(client, claim, relation, reason);
        useExplorer.getState().announce('The claim is taken back. Undo records it anew; the log keeps both.');
      }}
      onClose={onClose}
    >
      <p className={styles.claim} dir="auto">
        {claim.summary}
      </p>
      <p className={styles.note}>
        It no longer counts as evidence, and a relation goes with its last claim. What it said, and the
        reason, stay in the log.
      </p>
    </ReasonSheet>
  );
}
