import { type JSX, useState } from 'react';
import { useClient } from 'urql';
import type { ClaimDetails } from '../../api/claims';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import { Field } from '../../ui/Field';
import { Sheet } from '../../ui/Sheet';
import { WriteForm } from '../../ui/WriteForm';
import { readDate, understoodAs } from '../claim-form';
import { useSend } from '../undoable-write';
import { type ClaimedRelation, correctDateOf } from './claimCommands';
import styles from './Corrections.module.css';

export interface CorrectDateProps {
  readonly relation: ClaimedRelation & { readonly claims: readonly ClaimDetails[] };
  readonly onClose: () => void;
}

/** Asks when a relation happened, where that was recorded wrongly; its claims that gave the same date are corrected with it. */
export default function CorrectDate({ relation, onClose }: CorrectDateProps): JSX.Element {
  const client = useClient();
  const { occurred, claims } = relation;
  const [written, setWritten] = useState(occurred ?? '');
  const { tried, busy, refused, send, clearRefused } = useSend();
  const date = readDate(written, null);
  const same = claims.filter((claim) => claim.occurred !== null && claim.occurred === occurred);
  const others = claims.filter((claim) => claim.occurred !== null && claim.occurred !== occurred);
  const correct =
    'problem' in date
      ? null
      : async (): Promise<void> => {
          if (date.edtf !== occurred) {
            await correctDateOf(
              client,
              relation,
              same.map(({ id }) => id),
              date.edtf,
            );
            useExplorer.getState().announce('The date is corrected. Undo gives the former one again.');
          }
          onClose();
        };
  return (
    <Sheet title="Correct the date" onClose={onClose}>
      <WriteForm
        action="Save"
        busy={busy}
        refused={refused?.message ?? null}
        onSend={() => void send(correct)}
        onCancel={onClose}
      >
        <Field
          label="When it happened"
          problem={tried && 'problem' in date ? date.problem : null}
          hint={understoodAs(date) ?? 'As in late September 2020, or from 2016 to 2020. Empty: no date.'}
        >
          {({ id, describedBy, problemId }) => (
            <input
              id={id}
              className={styles.summary}
              autoFocus
              value={written}
              aria-invalid={problemId !== null || undefined}
              aria-describedby={describedBy}
              onChange={({ currentTarget }) => {
                clearRefused();
                setWritten(currentTarget.value);
              }}
            />
          )}
        </Field>
        <p className={styles.note}>
          {same.length > 0 &&
            `${counted(same.length, 'claim')} with the same date ${same.length === 1 ? 'gets' : 'get'} the new one too. `}
          {others.length > 0 &&
            `${counted(others.length, 'claim')} with another date ${others.length === 1 ? 'stays' : 'stay'}: correct the claim where that is wrong. `}
          Summaries stay as they are.
        </p>
      </WriteForm>
    </Sheet>
  );
}
