import { type JSX, type RefObject, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { type RecordedClaim, retractClaim } from '../../api/claimWrites';
import { describeError } from '../../api/errors';
import { type Command, CommandGroup, useRegisterCommands } from '../../commands/commands';
import { useCommandKeys } from '../../commands/shortcuts';
import type { PassageRange } from '../../domain/passageRange';
import { relationSentence } from '../../domain/words/text';
import type { Scheme } from '../../ui/theme/scheme';
import { addressOfRelation } from '../citations/pageAddresses';
import {
  type ClaimDocument,
  type ClaimDraft,
  isBegun,
  newDraft,
  RecordClaim,
  sentenceAfter,
  sentenceBefore,
  useDrafts,
} from '../claim-form';
import styles from './ClaimDesk.module.css';
import { furtherRelation } from './deskQueries';
import { DraftList } from './DraftList';
import { selectionIn, selectPassage, useSelectedPassage } from './selectedPassage';
import { SelectionButton } from './SelectionButton';
import { useNearbyActors } from './useNearbyActors';

export interface ClaimDeskProps {
  readonly document: ClaimDocument;
  readonly article: RefObject<HTMLElement | null>;
  readonly overlay: RefObject<HTMLElement | null>;
  /** The claim that is being written, by hand or from a proposal; null: none. */
  readonly draft: ClaimDraft | null;
  readonly scheme: Scheme;
  readonly onDraft: (draft: ClaimDraft | null) => void;
  /** Something was recorded or taken back: the passages have to be read again. */
  readonly onWritten: () => void;
}

interface Outcome {
  readonly words: string;
  /** The claim that can be taken back, and its relation. */
  readonly claim: { readonly id: string; readonly relationId: string } | null;
}

/** What an editor has beside a document: a claim is recorded from the selected passage, and what was begun is kept. */
export default function ClaimDesk(props: ClaimDeskProps): JSX.Element {
  const { document, article, overlay, draft, scheme, onDraft, onWritten } = props;
  const client = useClient();
  const selected = useSelectedPassage(article, document.text);
  const nearby = useNearbyActors(document.id, document.text, draft?.passage ?? null);
  const further = useFurtherRelation();
  const drafts = useDrafts(({ ofDocument }) => ofDocument[document.id]);
  const { keep, remove } = useDrafts.getState();
  const [outcome, setOutcome] = useState<Outcome>({ words: '', claim: null });
  const say = (words: string): void => setOutcome({ words, claim: null });

  const begin = (passage: PassageRange): void => {
    setOutcome({ words: '', claim: null });
    onDraft(newDraft(passage, further?.start));
  };
  const backToText = (passage: PassageRange): void => {
    if (article.current === null) return;
    article.current.focus({ preventScroll: true });
    selectPassage(article.current, passage);
  };
  const close = (closed: ClaimDraft): void => {
    onDraft(null);
    if (isBegun(closed)) say('The claim is kept as a draft beside the text.');
    backToText(closed.passage);
  };
  const recorded = (claim: RecordedClaim, { id: draftId, passage }: ClaimDraft): void => {
    const { from, label, to, id } = claim.relation;
    remove(document.id, draftId);
    onDraft(null);
    setOutcome({
      words: `Recorded: ${relationSentence(from.name, label, to.name)}.`,
      claim: { id: claim.id, relationId: id },
    });
    backToText(passage);
    getSelection()?.collapseToEnd();
    onWritten();
  };
  const undo = async (claimId: string): Promise<void> => {
    const { error } = await client
      .mutation(retractClaim, { id: claimId, reason: 'Undone after it was recorded' })
      .toPromise();
    if (error) {
      setOutcome((before) => ({ ...before, words: `It is not taken back. ${describeError(error)}` }));
      return;
    }
    say('The claim is taken back. The log keeps that it was recorded, and that it was undone.');
    onWritten();
  };

  useCommandKeys(say);
  useRegisterCommands(
    useDeskCommands({
      selected,
      writing: draft !== null,
      undoes: outcome.claim?.id ?? null,
      onRecord: () => {
        const passage = selectionIn(article.current, document.text);
        if (passage !== null) begin(passage);
      },
      onUndo: undo,
      onStep: (step) => {
        const at = selectionIn(article.current, document.text)?.from ?? -1;
        const next = step === 1 ? sentenceAfter(document.text, at + 1) : sentenceBefore(document.text, at);
        if (next && article.current) selectPassage(article.current, next);
      },
    }),
  );

  return (
    <>
      {draft === null && selected !== null && (
        <SelectionButton selected={selected} overlay={overlay} onRecord={() => begin(selected)} />
      )}
      {draft === null ? (
        <div className={styles.desk}>
          {further !== null && <p className={styles.further}>{further.words}</p>}
          <div role="status" className={styles.outcome} data-any={outcome.words !== ''}>
            {outcome.words !== '' && <p>{outcome.words}</p>}
            {outcome.claim !== null && (
              <p className={styles.next}>
                <a href={addressOfRelation(outcome.claim.relationId)}>Open it in the graph</a>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => void undo(outcome.claim?.id ?? '')}
                >
                  Undo
                </button>
              </p>
            )}
          </div>
          <p className={styles.how}>
            Select the passage that makes a claim, then press <kbd>C</kbd>. <kbd>S</kbd> selects the next
            sentence, <kbd>Shift</kbd> <kbd>S</kbd> the one before.
          </p>
          {drafts !== undefined && (
            <DraftList
              drafts={drafts}
              text={document.text}
              onOpen={onDraft}
              onDiscard={(one) => {
                remove(document.id, one.id);
                say('The draft is discarded.');
              }}
            />
          )}
        </div>
      ) : (
        <RecordClaim
          key={draft.id}
          document={document}
          draft={draft}
          nearby={nearby}
          selected={selected}
          scheme={scheme}
          onChange={(changed) => {
            onDraft(changed);
            if (isBegun(changed)) keep(document.id, changed);
          }}
          onRecorded={(claim) => recorded(claim, draft)}
          onClose={() => close(draft)}
          onDiscard={() => {
            remove(document.id, draft.id);
            onDraft(null);
            say('The draft is discarded.');
            backToText(draft.passage);
          }}
        />
      )}
    </>
  );
}

interface DeskActions {
  readonly selected: PassageRange | null;
  readonly writing: boolean;
  /** The claim that can be undone; null: none. */
  readonly undoes: string | null;
  /** From what is selected at that moment. */
  readonly onRecord: () => void;
  readonly onUndo: (claimId: string) => Promise<void>;
  readonly onStep: (step: 1 | -1) => void;
}

function useDeskCommands(actions: DeskActions): readonly Command[] {
  const { selected, writing, undoes } = actions;
  // The actions are made again on each render; what is offered depends on these alone.
  const key = `${selected?.from} ${selected?.to} ${writing} ${undoes}`;
  return useMemo(
    () => [
      {
        id: 'record-claim',
        title: 'Record a claim from the selected passage',
        group: CommandGroup.PAGE,
        keys: ['C'],
        available: selected !== null && !writing,
        why: writing ? 'A claim is being written already' : 'Select the passage first',
        run: () => actions.onRecord(),
      },
      {
        id: 'next-sentence',
        title: 'Select the next sentence',
        group: CommandGroup.NAVIGATION,
        keys: ['S'],
        run: () => actions.onStep(1),
      },
      {
        id: 'previous-sentence',
        title: 'Select the sentence before',
        group: CommandGroup.NAVIGATION,
        keys: ['Shift+S'],
        run: () => actions.onStep(-1),
      },
      {
        id: 'undo-claim',
        title: 'Take back the claim that was just recorded',
        group: CommandGroup.PAGE,
        keys: ['mod+Z'],
        available: undoes !== null,
        why: 'There is nothing to undo',
        run: () => {
          if (undoes !== null) void actions.onUndo(undoes);
        },
      },
    ],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [key],
  );
}

/** The relation in the address that a further claim is to be made on, `?on=`; null where there is none. */
function useFurtherRelation(): { readonly words: string; readonly start: Partial<ClaimDraft> } | null {
  const [id] = useState(() => new URLSearchParams(location.search).get('on'));
  const [{ data }] = useQuery({ query: furtherRelation, variables: { id: id ?? '' }, pause: id === null });
  const relation = data?.relation ?? null;
  if (relation === null) return null;
  const { from, to, label, type } = relation;
  return {
    words: `For a further claim on “${relationSentence(from.name, label, to.name)}”, select the passage that makes it.`,
    start: { from, to, verb: type, on: relation.id },
  };
}
