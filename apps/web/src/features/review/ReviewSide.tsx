import { type JSX, useMemo, useState } from 'react';
import { useRegisterCommands } from '../../commands/commands';
import { useCommandKeys } from '../../commands/shortcuts';
import { counted, relationSentence } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import { type FormActor, NEW, RecordClaim, type Verb } from '../claim-form';
import { Waiting } from '../progress';
import type { ClaimDeskProps } from '../reader/ClaimDesk';
import { useSelectedPassage } from '../reader/selectedPassage';
import { useNearbyActors } from '../reader/useNearbyActors';
import { AskModel } from './AskModel';
import { type DeskActions, type EndField, useDeskCommands, useFoldedCommands } from './deskCommands';
import { KeyButton, KeyHelp } from './Keys';
import { ProposalCard } from './ProposalCard';
import {
  alikeOpen,
  besideProposal,
  countDecisions,
  isLikely,
  nextOpen,
  openProposals,
  type QuickChange,
  withChange,
} from './proposedClaim';
import { ReviewDone } from './ReviewDone';
import { type Proposal, readProposals } from './reviewQueries';
import styles from './ReviewSide.module.css';
import { timeLeft, usePace } from './pace';
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
  /** What was corrected of proposals by a key, by their ids. */
  const [changes, setChanges] = useState<ReadonlyMap<string, QuickChange>>(new Map());
  /** The field of the ends that is shown, of a proposal. */
  const [ends, setEnds] = useState<{ readonly of: string; readonly field: EndField } | null>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const { pace, mark } = usePace();
  const [said, say] = useState('');
  const selected = useSelectedPassage(article, document.text);
  const nearby = useNearbyActors(
    document.id,
    document.text,
    edited === null && ends === null ? null : (draft?.passage ?? null),
  );
  const corrected = useMemo(
    () => current && withChange(current, changes.get(current.id) ?? {}),
    [current, changes],
  );
  const unlikely = (proposals ?? []).filter(
    (one) => !isLikely(one) && (one.state === 'PENDING' || one.state === 'POSTPONED'),
  );
  const isFolded = !isUnfolded && draft === null && unlikely.some(({ id }) => id === current?.id);
  const inHand = useProposalInHand(
    isFolded ? null : corrected,
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
    mark();
    setEnds(null);
    const next = nextOpen(proposals ?? [], of.id);
    say(
      `${what}: ${sentenceOf(of)}. ${next === null ? 'That was the last one.' : `Next: ${sentenceOf(next)}.`}`,
    );
  };

  const rejectTogether = (several: readonly Proposal[]): void => {
    const [first] = several;
    if (first === undefined) return;
    announce(`Rejected ${counted(several.length, 'proposal')}, the first`, first);
    review.rejectAll(several);
  };
  const actions: DeskActions = {
    accept: ({ proposal, claim, hindrance }) => {
      if (claim === null) {
        say(hindrance ?? 'It cannot be accepted as it is.');
        return;
      }
      announce('Accepted', proposal);
      review.accept(current ?? proposal, claim);
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
    rejectAlike: (proposal, by) => rejectTogether(alikeOpen(proposals ?? [], proposal, by)),
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
    change: ({ id }, change) => {
      setChanges(new Map(changes).set(id, { ...changes.get(id), ...change }));
      if (current !== null) say(sentenceOf(withChange(current, { ...changes.get(id), ...change })));
    },
    openEnds: (field) => setEnds(field === null || current === null ? null : { of: current.id, field }),
    help: () => setHelping(true),
    choose: (of, on) => {
      setChosenOn({ of, on });
      say(on === NEW ? 'A new relation.' : 'A further claim on that relation.');
    },
  };
  const isRejecting = rejecting !== null && rejecting === current?.id;
  useCommandKeys(say);
  const commands = useDeskCommands(
    inHand,
    review.last,
    isRejecting,
    draft !== null || isHelping,
    proposals ?? [],
    actions,
  );
  useRegisterCommands(commands);
  const showUnlikely = (): void => setUnfolded(true);
  const rejectUnlikely = (): void => rejectTogether(unlikely);
  useRegisterCommands(useFoldedCommands(isFolded, unlikely, showUnlikely, rejectUnlikely));

  const counts = countDecisions(proposals ?? []);
  const open = openProposals(proposals ?? []);
  return (
    <>
      <p role="status" className="unseen">
        {said}
      </p>
      {isHelping && <KeyHelp commands={commands} onClose={() => setHelping(false)} />}
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
                    {open.length > 0 &&
                      ` · ${open.length.toLocaleString('en')} left${timeLeft(pace, open.length)}`}
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
              {isFolded && (
                <section className={styles.folded} aria-label="Less likely proposals">
                  <p>{counted(unlikely.length, 'less likely proposal')}: fewer of these are right.</p>
                  <KeyButton press="M" title="Go through them" weight="main" onClick={showUnlikely} />
                  <KeyButton press="Shift+M" title="Reject them all" onClick={rejectUnlikely} />
                  <KeyButton press="K" title="Before" onClick={() => actions.go(-1)} />
                  {review.last !== null && (
                    <KeyButton
                      press="U"
                      title="Undo the last decision"
                      onClick={() => review.last && actions.undo(review.last)}
                    />
                  )}
                </section>
              )}
              {inHand !== null && (
                <ProposalCard
                  key={inHand.proposal.id}
                  inHand={inHand}
                  document={document}
                  scheme={scheme}
                  vocabulary={vocabulary}
                  nearby={nearby}
                  ends={ends !== null && ends.of === current?.id ? ends.field : null}
                  rest={{
                    sentence: alikeOpen(proposals ?? [], inHand.proposal, 'sentence').length,
                    pattern: alikeOpen(proposals ?? [], inHand.proposal, 'pattern').length,
                  }}
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
          {draft === null && <AskModel sourceId={document.id} onAnswered={review.tryAgain} />}
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
