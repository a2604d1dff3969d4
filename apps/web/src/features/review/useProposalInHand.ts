import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { RecordClaimInput } from '../../api/claimWrites';
import {
  type ClaimDraft,
  claimInput,
  type FormActor,
  givenQualifiers,
  NEW,
  problemsOf,
  proposedSummary,
  speakerName,
  type Verb,
} from '../claim-form';
import { type ChosenActors, draftOfProposal, type OnPair, onPair } from './proposedClaim';
import { type PairRelation, type Proposal, relationsBetween } from './reviewQueries';

/** A proposal with all that is needed to accept it as it is shown. */
export interface ProposalInHand {
  readonly proposal: Proposal;
  /** As the claim form has it, on what was chosen; null where its passage is not in the text. */
  readonly draft: ClaimDraft | null;
  readonly verb: Verb | null;
  readonly from: FormActor | null;
  readonly to: FormActor | null;
  readonly pair: OnPair;
  /** Relations between the two, of which the first fifty are listed. */
  readonly count: number;
  /** Whether it is not known yet what is between the two. */
  readonly isReading: boolean;
  /** The relation that it is a further claim on, or NEW. */
  readonly on: string;
  readonly summary: string;
  /** Why it cannot be accepted as it is; null where it can. */
  readonly hindrance: string | null;
  /** Null while it cannot be accepted as it is. */
  readonly claim: RecordClaimInput | null;
}

const none: OnPair = { relations: [], fitting: null };

/**
 * @param chosen Actors chosen for names that the graph does not have.
 * @param chosenOn The relation that was chosen, or NEW; null: the one that fits.
 */
export function useProposalInHand(
  proposal: Proposal | null,
  document: { readonly id: string; readonly text: string; readonly published: string | null },
  vocabulary: readonly Verb[],
  chosen: ChosenActors,
  chosenOn: string | null,
): ProposalInHand | null {
  const { text } = document;
  const draft = useMemo(
    () => proposal && draftOfProposal(proposal, text, chosen, null),
    [proposal, text, chosen],
  );
  const { from, to } = draft ?? { from: null, to: null };
  const [{ data, fetching, stale }] = useQuery({
    query: relationsBetween,
    variables: { between: [from?.id ?? '', to?.id ?? ''] },
    pause: from === null || to === null || from.id === to.id,
    requestPolicy: 'cache-and-network',
  });
  if (proposal === null) return null;
  const verb = vocabulary.find(({ type }) => type === proposal.type) ?? null;
  const asked = from !== null && to !== null && from.id !== to.id;
  const relations = asked ? (data?.relations.nodes ?? []) : [];
  const pair = from === null || verb === null ? none : onPair(relations, proposal, from, verb);
  const on = chosenOn ?? pair.fitting ?? NEW;
  const target = relations.find(({ id }) => id === on) ?? null;
  const made = draft && onTarget({ ...draft, on }, target);
  const madeVerb = vocabulary.find(({ type }) => type === made?.verb) ?? null;
  const occurred = proposal.occurred;
  const summary =
    made?.from && made.to && madeVerb
      ? proposedSummary({
          from: made.from.name,
          label: madeVerb.label,
          to: made.to.name,
          stance: made.stance,
          speaker: speakerName(made.speaker),
          occurred,
          qualifiers: givenQualifiers(made, madeVerb),
        })
      : '';
  const reading = asked && (data === undefined || (fetching && !stale));
  const hindrance = hindranceOf();
  return {
    proposal,
    draft: made,
    verb,
    from,
    to,
    pair,
    count: asked ? (data?.relations.totalCount ?? 0) : 0,
    isReading: reading,
    on,
    summary,
    hindrance,
    claim:
      made === null || hindrance !== null
        ? null
        : claimInput(made, { verb: madeVerb, on, summary, occurred }, document),
  };

  function hindranceOf(): string | null {
    if (made === null) return 'Its passage is not in the text.';
    if (from === null) return `Choose who “${proposal?.from.text}” is.`;
    if (to === null) return `Choose who “${proposal?.to.text}” is.`;
    if (reading) return 'What is between the two is still being read.';
    const [problem] = Object.values(problemsOf(made, madeVerb, summary, document.published));
    return problem ?? null;
  }
}

/** A draft on a relation: what it says is of that one's type and ends. */
function onTarget(draft: ClaimDraft, target: PairRelation | null): ClaimDraft {
  if (target === null) return draft;
  const endOf = (id: string): FormActor | null =>
    [draft.from, draft.to].find((actor) => actor?.id === id) ?? null;
  return { ...draft, verb: target.type, from: endOf(target.from.id), to: endOf(target.to.id) };
}
