import { type JSX, useState } from 'react';
import { useRegisterCommands } from '../../commands/commands';
import { useCommandKeys } from '../../commands/shortcuts';
import { relationSentence } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import { type FormActor, NEW, RecordClaim, type Verb } from '../claim-form';
import { Waiting } from '../progress';
import type { ClaimDeskProps } from '../reader/ClaimDesk';
import { useSelectedPassage } from '../reader/selectedPassage';
import { useNearbyActors } from '../reader/useNearbyActors';
import { type DeskActions, useDeskCommands } from './deskCommands';
import { ProposalCard } from './ProposalCard';
import { besideProposal, countDecisions, nextOpen, openProposals } from './proposedClaim';
import { ReviewDone } from './ReviewDone';
import { type Proposal, readProposals } from './reviewQueries';
import styles from './ReviewSide.module.css';
import { useProposalInHand } from './useProposalInHand';
import type { Review } from './useReview';

const ClaimDesk = onDemand(() => import('../reader/ClaimDesk'));

interface ReviewSideProps extends ClaimDeskProps {
  readonly review: Review;
  readonly vocabulary: readonly Verb[];
}

/** The proposal in hand with the keys that decide on it; the form while one is edited, or a claim is recorded by hand. */
export function ReviewSide(props: ReviewSideProps): JSX.Element {
  const { document, review, vocabulary, article, overlay, draft, scheme, onDraft, onWritten } = props;
  const { current, proposals } = review;
  const [chosen, setChosen] = useState<ReadonlyMap<string, FormActor>>(new Map());
  const [chosenOn, setChosenOn] = useState<{ readonly of: string; readonly on: string } | null>(null);
  const [rejecting, setRejecting] = useState<string | null>(null);
  /** The proposal that is edited; null: none, so that a draft is one by hand. */
  const [edited, setEdited] = useState<Proposal | null>(null);
  const [said, say] = useState('');
  const selected = useSelectedPassage(article, document.text);
  const nearby = useNearbyActors(
    document.id,
    document.text,
    edited === null ? null : (draft?.passage ?? null),
  );
  const inHand = useProposalInHand(
    current,
    document,
    vocabulary,
    chosen,
    chosenOn !== null && chosenOn.of === current?.id ? chosenOn.on : null,
  );
  const sentenceOf = ({ from, type, to }: Proposal): string =>
    relationSentence(
      from.actor?.name ?? from.text,
      vocabulary.find((verb) => verb.type === type)?.label ?? type,
      to.actor?.name ?? to.text,
    );
  /** What was decided, and what comes next. */
  const announce = (what: string, of: Proposal): void => {
    const next = nextOpen(proposals ?? [], of.id);
    say(
      `${what}: ${sentenceOf(of)}. ${next === null ? 'That was the last one.' : `Next: ${sentenceOf(next)}.`}`,
    );
  };

  const actions: DeskActions = {
    accept: ({ proposal, claim, hindrance }) => {
      if (claim === null) {
        say(hindrance ?? 'It cannot be accepted as it is.');
        return;
      }
      announce('Accepted', proposal);
      review.accept(proposal, claim);
    },
    edit: ({ proposal, draft: start }) => {
      if (start === null) return;
      setEdited(proposal);
      onDraft(start);
    },
    reject: (proposal, reason) => {
      setRejecting(null);
      announce('Rejected', proposal);
      review.reject(proposal, reason);
    },
    askReason: (proposal) => setRejecting(proposal?.id ?? null),
    postpone: (proposal) => {
      announce('Put off', proposal);
      review.postpone(proposal);
    },
    go: (step) => {
      const to = besideProposal(proposals ?? [], current?.id ?? null, step);
      if (to === null) return;
      setRejecting(null);
      review.go(to.id);
      say(sentenceOf(to));
    },
    undo: (proposal) => {
      say(`Undone: ${sentenceOf(proposal)}.`);
      review.undo(proposal);
    },
    choose: (of, on) => {
      setChosenOn({ of, on });
      say(on === NEW ? 'A new relation.' : 'A further claim on that relation.');
    },
  };
  const isRejecting = rejecting !== null && rejecting === current?.id;
  useCommandKeys(say);
  useRegisterCommands(
    useDeskCommands(inHand, review.last, isRejecting, draft !== null, proposals ?? [], actions),
  );

  const counts = countDecisions(proposals ?? []);
  const open = openProposals(proposals ?? []);
  return (
    <>
      <p role="status" className="unseen">
        {said}
      </p>
      {draft !== null && edited !== null ? (
        <RecordClaim
          key={draft.id}
          title="Accept with changes"
          document={document}
          draft={draft}
          nearby={nearby}
          selected={selected}
          scheme={scheme}
          record={async (claim) => {
            const error = await review.acceptChanged(edited, claim);
            if (error !== null) throw error;
            announce('Accepted', edited);
            setEdited(null);
            onDraft(null);
          }}
          onChange={onDraft}
          onClose={() => {
            setEdited(null);
            onDraft(null);
          }}
          onDiscard={() => {
            setEdited(null);
            onDraft(null);
          }}
        />
      ) : (
        <>
          {draft === null && (
            <>
              {proposals === null ? (
                <Waiting words="Reading what the document may say…" asked={[readProposals]} />
              ) : (
                proposals.length > 0 && (
                  <p className={styles.progress}>
                    <strong>
                      {counts.decided} of {proposals.length}
                    </strong>{' '}
                    · {counts.accepted} accepted · {counts.rejected} rejected
                    <progress value={counts.decided} max={proposals.length} aria-label="Decided" />
                  </p>
                )
              )}
              {review.advice !== null && (
                <ErrorMessage
                  title="Nothing new can be proposed"
                  advice={review.advice}
                  onRetry={review.tryAgain}
                />
              )}
              {review.problem !== null && (
                <p role="alert" className={styles.problem}>
                  {review.problem}
                </p>
              )}
              {inHand !== null && (
                <ProposalCard
                  key={inHand.proposal.id}
                  inHand={inHand}
                  document={document}
                  scheme={scheme}
                  isRejecting={isRejecting}
                  last={review.last}
                  actions={actions}
                  onActor={(name, actor) => setChosen(new Map(chosen).set(name, actor))}
                />
              )}
              {proposals !== null && open.length === 0 && (
                <ReviewDone proposals={proposals} sentenceOf={sentenceOf} />
              )}
            </>
          )}
          <ClaimDesk
            document={document}
            article={article}
            overlay={overlay}
            draft={draft}
            scheme={scheme}
            onDraft={onDraft}
            onWritten={onWritten}
          />
        </>
      )}
    </>
  );
}
