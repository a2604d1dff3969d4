import { type JSX, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import type { ClaimDetails } from '../../api/claims';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/explorerStore';
import { Field } from '../../ui/Field';
import { Sheet } from '../../ui/Sheet';
import { WriteForm } from '../../ui/WriteForm';
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
      await takeBackClaim(client, claim, relation, reason.trim());
      useExplorer.getState().announce('The claim is taken back. Undo records it anew; the log keeps both.');
      onClose();
    } catch (error) {
      if (!(error instanceof CombinedError)) throw error;
      setRefused(describeError(error));
      setBusy(false);
    }
  }

  return (
    <Sheet title="Take back a claim" onClose={onClose}>
      <WriteForm
        action="Take it back"
        busy={busy}
        refused={refused}
        onSend={() => void send()}
        onCancel={onClose}
      >
        <p className={styles.claim} dir="auto">
          {claim.summary}
        </p>
        <p className={styles.note}>
          It no longer counts as evidence, and a relation goes with its last claim. What it said, and the
          reason, stay in the log.
        </p>
        <Field label="Why is it taken back?" problem={tried ? problem : null}>
          {({ id, describedBy, problemId }) => (
            <textarea
              id={id}
              className={styles.text}
              rows={2}
              autoFocus
              maxLength={2000}
              value={reason}
              aria-invalid={problemId !== null || undefined}
              aria-describedby={describedBy}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
        </Field>
      </WriteForm>
    </Sheet>
  );
}
