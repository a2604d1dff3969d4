import { Button } from '@mantine/core';
import { type JSX, type KeyboardEvent, useId } from 'react';
import { useClient, useQuery } from 'urql';
import { recordClaim, type RecordClaimInput, type RecordedClaim } from '../../api/claimWrites';
import { describeError } from '../../api/errors';
import type { PassageRange } from '../../domain/passageRange';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import type { Scheme } from '../../ui/theme/scheme';
import { Waiting } from '../progress';
import { useSend } from '../undoable-write';
import {
  type ClaimDraft,
  type FormActor,
  givenQualifiers,
  NEW,
  type Problems,
  problemsOf,
  speakerName,
  type Verb,
} from './claimDraft';
import { ClaimFields } from './ClaimFields';
import { readDate } from './dates/dateInWords';
import { OnRelation } from './OnRelation';
import { PassageField } from './PassageField';
import { vocabularyQuery } from './queries';
import styles from './RecordClaim.module.css';
import { RelationEnds } from './RelationEnds';
import { claimInput, refusedFields } from './sendClaim';
import { proposedSummary } from './summary';
import { useFittingRelation } from './useFittingRelation';

/** The document that a claim is made from. */
export interface ClaimDocument {
  readonly id: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
}

interface RecordClaimProps {
  readonly document: ClaimDocument;
  readonly draft: ClaimDraft;
  /** Actors that are named near the passage, the nearest first. */
  readonly nearby: readonly FormActor[];
  /** What is selected in the text. */
  readonly selected: PassageRange | null;
  readonly scheme: Scheme;
  readonly onChange: (draft: ClaimDraft) => void;
  /** Heading of the form; without it, that a claim is recorded. */
  readonly title?: string;
  /** Records the claim in another way than by itself; then `onRecorded` is not called. @throws CombinedError where it is refused. */
  readonly record?: (input: RecordClaimInput) => Promise<void>;
  readonly onRecorded?: (claim: RecordedClaim) => void;
  /** The draft is kept. */
  readonly onClose: () => void;
  readonly onDiscard: () => void;
}

/** The form in which a claim is recorded from a passage. Ctrl+Enter records it, Escape keeps it for later. */
export function RecordClaim(props: RecordClaimProps): JSX.Element {
  const { document, draft, nearby, selected, scheme, title = 'Record a claim', record } = props;
  const { onChange, onRecorded, onClose, onDiscard } = props;
  const client = useClient();
  const heading = useId();
  const [{ data, error }, ask] = useQuery({ query: vocabularyQuery });
  const { tried, busy, refused, send, clearRefused } = useSend();
  const vocabulary = data?.vocabulary ?? [];
  const verb = vocabulary.find(({ type }) => type === draft.verb) ?? null;
  const date = readDate(draft.when, document.published);
  const occurred = 'edtf' in date ? date.edtf : null;
  const { existing, fitting } = useFittingRelation(draft, verb, occurred);
  const on = draft.on ?? fitting?.id ?? NEW;
  const proposed = proposal(draft, verb, occurred);
  const summary = draft.summary ?? proposed;
  const found = problemsOf(draft, verb, summary, document.published);
  const problems = { ...(tried ? found : eager(found, draft)), ...refusedFields(refused) };
  const change = (part: Partial<ClaimDraft>): void => {
    clearRefused();
    onChange({ ...draft, ...part });
  };

  const recordHere = async (input: RecordClaimInput): Promise<void> => {
    const answer = await client.mutation(recordClaim, { input }).toPromise();
    if (answer.error) throw answer.error;
    if (answer.data) onRecorded?.(answer.data.recordClaim);
  };
  const sendDraft = (): void => {
    const input = claimInput(draft, { verb, on, summary, occurred }, document);
    const isWhole = input !== null && Object.keys(found).length === 0;
    void send(isWhole ? () => (record ?? recordHere)(input) : null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      sendDraft();
    }
    // An open list of choices takes Escape first.
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      onClose();
    }
  };

  if (error)
    return (
      <ErrorMessage
        title="The form cannot be shown"
        advice={describeError(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  if (!data) return <Waiting words="Reading the vocabulary…" asked={[vocabularyQuery]} />;
  return (
    <section aria-labelledby={heading} className={styles.form} onKeyDown={onKeyDown}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <PassageField
        label="The passage"
        text={document.text}
        language={document.language}
        passage={draft.passage}
        selectable
        selected={selected}
        problem={problems.passage}
        onChange={(passage) => change({ passage })}
      />
      <RelationEnds
        vocabulary={vocabulary}
        draft={draft}
        verb={verb}
        problems={problems}
        nearby={nearby}
        scheme={scheme}
        onChange={change}
      />
      {existing.length > 0 && (
        <OnRelation
          existing={existing}
          chosen={on}
          fitting={fitting?.id ?? null}
          onChoose={(next) => change({ on: next })}
        />
      )}
      <ClaimFields
        words={draft}
        verb={verb}
        problems={problems}
        proposed={proposed}
        published={document.published}
        nearby={nearby}
        scheme={scheme}
        onChange={change}
      />
      <div className={styles.end}>
        {refused !== null && Object.keys(refusedFields(refused)).length === 0 && (
          <p role="alert" className={styles.refused}>
            {refused.message}
          </p>
        )}
        {tried && Object.keys(found).length > 0 && (
          <p role="status" className={styles.refused}>
            {Object.keys(found).length === 1
              ? 'One field needs a look.'
              : `${Object.keys(found).length} fields need a look.`}
          </p>
        )}
        <div className={styles.buttons}>
          <Button loading={busy} onClick={sendDraft}>
            Record the claim
          </Button>
          <Button variant="default" onClick={onClose}>
            Keep for later
          </Button>
          <Button variant="subtle" color="gray" onClick={onDiscard}>
            Discard
          </Button>
        </div>
        <p className={styles.keys}>Ctrl+Enter records it, Escape keeps it for later.</p>
      </div>
    </section>
  );
}

/** The summary by rule; empty while the sentence lacks a part. */
function proposal(draft: ClaimDraft, verb: Verb | null, occurred: string | null): string {
  const { from, to, stance, speaker } = draft;
  if (from === null || to === null || verb === null) return '';
  return proposedSummary({
    from: from.name,
    label: verb.label,
    to: to.name,
    stance,
    speaker: speakerName(speaker),
    occurred,
    qualifiers: givenQualifiers(draft, verb),
  });
}

/** Of what is wrong, what can be said before all is filled in: not that something is missing yet. */
function eager({ when, verb, to, summary }: Problems, draft: ClaimDraft): Problems {
  return {
    ...(when === undefined ? {} : { when }),
    ...(verb === undefined || draft.verb === null ? {} : { verb }),
    ...(to === undefined || draft.to === null ? {} : { to }),
    ...(summary === undefined || draft.summary === null ? {} : { summary }),
  };
}
