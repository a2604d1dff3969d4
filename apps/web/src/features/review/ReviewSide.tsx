import { type JSX, type RefObject, useMemo, useState } from 'react';
import { type Command, CommandGroup, useRegisterCommands } from '../../commands/commands';
import { useCommandKeys } from '../../commands/shortcuts';
import { relationSentence } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import type { Scheme } from '../../ui/theme/scheme';
import { type ClaimDraft, type FormActor, NEW, RecordClaim, type Verb } from '../claim-form';
import { Waiting } from '../progress';
import { useSelectedPassage } from '../reader/selectedPassage';
import { useNearbyActors } from '../reader/useNearbyActors';
import { ProposalCard } from './ProposalCard';
import { besideProposal, countDecisions, nextOpen, openProposals, rejectionReasons } from './proposedClaim';
import { ReviewDone } from './ReviewDone';
import { type Proposal, readProposals } from './reviewQueries';
import styles from './ReviewSide.module.css';
import { type ProposalInHand, useProposalInHand } from './useProposalInHand';
import type { Review } from './useReview';

const ClaimDesk = onDemand(() => import('../reader/ClaimDesk'));

interface ReviewSideProps {
  readonly document: {
    readonly id: string;
    readonly published: string | null;
    readonly language: string | null;
    readonly text: string;
  };
  readonly review: Review;
  readonly vocabulary: readonly Verb[];
  readonly article: RefObject<HTMLElement | null>;
  readonly overlay: RefObject<HTMLElement | null>;
  /** The claim that is being written, by hand or from a proposal; null: none. */
  readonly draft: ClaimDraft | null;
  readonly scheme: Scheme;
  readonly onDraft: (draft: ClaimDraft | null) => void;
  /** A claim was recorded or taken back by hand. */
  readonly onWritten: () => void;
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
  useRegisterCommands(useDeskCommands(inHand, review.last, isRejecting, draft !== null, actions));

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
            if (error !== null) return error;
            announce('Accepted', edited);
            setEdited(null);
            onDraft(null);
            return null;
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

/** What can be done with proposals. */
export interface DeskActions {
  readonly accept: (inHand: ProposalInHand) => void;
  readonly edit: (inHand: ProposalInHand) => void;
  readonly reject: (proposal: Proposal, reason: (typeof rejectionReasons)[number][0] | null) => void;
  /** Asks why a proposal is rejected; null: no longer. */
  readonly askReason: (proposal: Proposal | null) => void;
  readonly postpone: (proposal: Proposal) => void;
  readonly go: (step: 1 | -1) => void;
  readonly undo: (proposal: Proposal) => void;
  /** Chooses the relation that a proposal is a further claim on, or NEW. */
  readonly choose: (proposalId: string, on: string) => void;
}

const MOST_KEYS = 9;

function useDeskCommands(
  inHand: ProposalInHand | null,
  last: Proposal | null,
  isRejecting: boolean,
  isWriting: boolean,
  actions: DeskActions,
): readonly Command[] {
  const isOpen = inHand !== null && ['PENDING', 'POSTPONED'].includes(inHand.proposal.state);
  // The actions are made anew at every turn; what is offered depends on these alone.
  const key = JSON.stringify([inHand, last, isRejecting, isWriting]);
  return useMemo(() => {
    const why = isWriting ? 'A claim is being written' : 'There is no open proposal in hand';
    const command = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
      id: `review-${id}`,
      title,
      group: CommandGroup.PAGE,
      keys,
      available: isOpen && !isWriting,
      why,
      run,
    });
    const move = (id: string, title: string, keys: readonly string[], step: 1 | -1): Command => ({
      ...command(id, title, keys, () => actions.go(step)),
      group: CommandGroup.NAVIGATION,
      available: !isWriting,
    });
    const undo: Command = {
      ...command('undo', 'Undo the last decision', ['U'], () => {
        if (last !== null) actions.undo(last);
      }),
      available: last !== null && !isWriting,
      why: isWriting ? why : 'Nothing was decided yet',
    };
    const moves = [
      move('next', 'Go to the next proposal', ['J'], 1),
      move('previous', 'Go to the proposal before', ['K'], -1),
      undo,
    ];
    if (inHand === null) return moves;
    const { proposal, pair } = inHand;
    if (isRejecting) {
      return [
        ...rejectionReasons.map(([reason, words], i) =>
          command(`reject-${reason}`, `Reject: ${words}`, [`${i + 1}`], () =>
            actions.reject(proposal, reason),
          ),
        ),
        command('reject', 'Reject without a reason', ['X', 'Enter'], () => actions.reject(proposal, null)),
        command('keep', 'Do not reject it', ['Escape'], () => actions.askReason(null)),
        ...moves,
      ];
    }
    return [
      command('accept', 'Accept the proposal', ['A'], () => actions.accept(inHand)),
      command('edit', 'Edit the proposal, then accept it', ['E'], () => actions.edit(inHand)),
      command('ask-reason', 'Reject the proposal', ['X'], () => actions.askReason(proposal)),
      command('later', 'Put the proposal off', ['L'], () => actions.postpone(proposal)),
      command('new', 'As a new relation', ['N'], () => actions.choose(proposal.id, NEW)),
      ...pair.relations
        .slice(0, MOST_KEYS)
        .map(({ id }, i) =>
          command(`on-${i + 1}`, `As a further claim on relation ${i + 1}`, [`${i + 1}`], () =>
            actions.choose(proposal.id, id),
          ),
        ),
      ...moves,
    ];
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [key]);
}
