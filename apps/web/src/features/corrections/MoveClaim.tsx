import { type JSX, useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { ClaimDetails } from '../../api/claims';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { PathEnd } from '../../domain/questions/paths';
import { Field } from '../../ui/Field';
import { Sheet } from '../../ui/Sheet';
import type { Scheme } from '../../ui/theme/scheme';
import { WriteForm } from '../../ui/WriteForm';
import {
  NEW,
  OnRelation,
  proposedSummary,
  RelationEnds,
  useFittingRelation,
  type Verb,
  vocabularyQuery,
} from '../claim-form';
import { useSend } from '../undoable-write';
import { type ClaimedRelation, moveClaimTo, plainQualifiers } from './claimCommands';
import styles from './Corrections.module.css';

interface MoveClaimProps {
  readonly claim: ClaimDetails;
  readonly relation: ClaimedRelation & { readonly from: PathEnd; readonly to: PathEnd };
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

interface Ends {
  readonly from: PathEnd | null;
  readonly verb: Verb['type'] | null;
  readonly to: PathEnd | null;
  /** The id of a relation that is there, or NEW; null: what fits. */
  readonly on: string | null;
}

/** Asks of whom a claim is said, and with which verb, where it was recorded of others or with another. */
export default function MoveClaim({ claim, relation, scheme, onClose }: MoveClaimProps): JSX.Element {
  const client = useClient();
  const [{ data }] = useQuery({ query: vocabularyQuery });
  const [ends, setEnds] = useState<Ends>({
    from: relation.from,
    verb: relation.type,
    to: relation.to,
    on: null,
  });
  /** As it was typed; null: as it is proposed. */
  const [typed, setTyped] = useState<string | null>(null);
  const { tried, busy, refused, send, clearRefused } = useSend();
  const vocabulary = data?.vocabulary ?? [];
  const verb = vocabulary.find(({ type }) => type === ends.verb) ?? null;
  const { from, to } = ends;
  const { existing, fitting } = useFittingRelation(ends, verb, claim.occurred);
  const others = existing.filter(({ id }) => id !== relation.id);
  const on = ends.on ?? (fitting && fitting.id !== relation.id ? fitting.id : NEW);
  const isSame = from?.id === relation.from.id && to?.id === relation.to.id && verb?.type === relation.type;
  const said = (type: Verb | null): string =>
    from === null || to === null || type === null
      ? claim.summary
      : proposedSummary({
          from: from.name,
          label: type.label,
          to: to.name,
          stance: claim.stance,
          speaker: claim.speaker?.name ?? claim.attribution,
          occurred: claim.occurred,
          qualifiers: claim.qualifiers.filter(({ key }) => type.qualifierKeys.includes(key)),
        });
  const summary = typed ?? (isSame ? claim.summary : said(verb));
  const dropped = claim.qualifiers.filter(({ key }) => verb !== null && !verb.qualifierKeys.includes(key));
  const problems = {
    ...(from === null ? { from: 'Say who acts.' } : {}),
    ...(verb === null ? { verb: 'Choose what is done.' } : {}),
    ...(to === null
      ? { to: 'Say whom it concerns.' }
      : to.id === from?.id
        ? { to: 'A relation leads from one actor to another.' }
        : {}),
  };
  const change = (part: Partial<Ends>): void => {
    clearRefused();
    setEnds({ ...ends, ...part });
  };

  const move =
    from === null || to === null || verb === null || Object.keys(problems).length > 0
      ? null
      : async (): Promise<void> => {
          const qualifiers = plainQualifiers(claim.qualifiers.filter((one) => !dropped.includes(one)));
          const { occurred } = claim;
          await moveClaimTo(client, claim, relation, {
            qualifiers,
            ...(summary.trim() === claim.summary ? {} : { summary: summary.trim() }),
            ...(on === NEW
              ? { relation: { type: verb.type, from: from.id, to: to.id, occurred, qualifiers } }
              : { relationId: on }),
          });
          useExplorer.getState().announce('The claim is moved. Undo moves it back; the log keeps both.');
          onClose();
        };

  return (
    <Sheet title="Move a claim" onClose={onClose}>
      <WriteForm
        action="Move it"
        busy={busy}
        refused={refused?.message ?? null}
        onSend={() => void send(move)}
        onCancel={onClose}
      >
        <p className={styles.claim} dir="auto">
          {claim.summary}
        </p>
        <p className={styles.note}>
          Of whom this is said, and with which verb, where that was recorded wrongly. Its passages, its
          speaker and who recorded it stay; a relation goes with its last claim.
        </p>
        <RelationEnds
          vocabulary={vocabulary}
          draft={ends}
          verb={verb}
          problems={tried ? problems : {}}
          nearby={[relation.from, relation.to]}
          scheme={scheme}
          onChange={change}
        />
        <Field
          label="What it says"
          hint="10 to 300 characters, proposed for those it is said of now."
          problem={null}
        >
          {({ id, describedBy }) => (
            <textarea
              id={id}
              className={styles.summary}
              rows={2}
              maxLength={300}
              dir="auto"
              value={summary}
              aria-describedby={describedBy}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Field>
        {others.length > 0 && (
          <OnRelation
            existing={others}
            chosen={on}
            fitting={fitting?.id ?? null}
            onChoose={(next) => change({ on: next })}
          />
        )}
        {isSame && on === NEW && (
          <p className={styles.note}>
            As it stands, it becomes another relation of the same sort between the two.
          </p>
        )}
        {dropped.length > 0 && (
          <p role="status" className={styles.note}>
            {verb?.label} has no {dropped.map(({ key }) => `“${key}”`).join(', ')}: what the claim says of it
            is left out.
          </p>
        )}
      </WriteForm>
    </Sheet>
  );
}
