import {
  type LanguageModel,
  loadPatternExamples,
  type Mention,
  type Proposal,
  type ProposedActor,
  sha256Hex,
} from '@entente/documents';
import {
  type DocumentMention,
  InvalidInputError,
  type NamedEnd,
  NotFoundError,
  type ProposedClaim,
  type RejectionReason,
  type ReviewedProposal,
} from '@entente/model';
import type { DocumentReview, GraphStore, PatternRate, Writer } from '@entente/store';
import { claimToRecord, type RecordClaimInput } from './claims.js';
import { besides, proposersFor, readHeldText, type TextToRead } from './proposals.js';

/** Characters of a document that proposals are read from in a request: some hundred pages, which takes about two seconds. */
const LONGEST_REVIEWED = 400_000;

/**
 * The id of a proposal: the same for the same passage, type and ends, whenever and by whatever pattern the document is read, and whichever
 * actors the graph has by then. So what was rejected does not come back.
 *
 * @param textSha256 Of the document's text
 */
export function proposalId(
  textSha256: string,
  { start, end, type, from, to }: Pick<Proposal, 'start' | 'end' | 'type' | 'from' | 'to'>,
): string {
  const hash = sha256Hex(JSON.stringify([textSha256, start, end, type, from.text, to.text]));
  return `prp_${hash.slice(0, 32)}`;
}

/**
 * Reads proposals from a held document, and keeps them for its review. Repeated, it adds what is newly proposed, and brings nothing
 * back that was decided on.
 *
 * @throws NotFoundError; InvalidInputError where the document is not held, or too long
 */
export async function readProposals(
  store: GraphStore,
  sourceId: string,
  writer: Writer,
): Promise<DocumentReview> {
  const document = await readReviewable(store, sourceId);
  const { proposeClaims, mentionsIn } = await proposersFor(store);
  const textSha256 = sha256Hex(document.text);
  const proposals = proposeClaims(document).map((proposal) => toProposed(proposal, sourceId, textSha256));
  const mentions = mentionsIn(document).map(toMention);
  await store.keepProposals({ sourceId, proposals, mentions }, writer);
  const review = await store.review(sourceId);
  if (!review) throw new NotFoundError(`There is no document of ${sourceId} held`, 'sourceId');
  return review;
}

/** @throws NotFoundError; InvalidInputError where the document is not held, or too long */
async function readReviewable(store: GraphStore, sourceId: string): Promise<TextToRead> {
  const document = await readHeldText(store, sourceId);
  const { length } = document.text;
  if (length <= LONGEST_REVIEWED) return document;
  throw new InvalidInputError(
    `The document has ${length} characters; proposals are read from ${LONGEST_REVIEWED} at most. Record its claims by hand, or hold its parts`,
    'sourceId',
  );
}

const toMention = ({ start, end, actorId, proposed }: Mention): DocumentMention => ({
  start,
  end,
  actorId,
  kind: proposed?.kind ?? null,
});

/** What came of asking a language model about a document. */
export interface AskedModel {
  /** How many claims it proposes that no pattern read from the same words. */
  readonly proposed: number;
  /** Why answers of its were not taken. */
  readonly refused: readonly string[];
  /** Why it was not asked about the whole document; null where it was. */
  readonly ended: string | null;
}

/**
 * Asks a language model what a held document claims, and keeps what it proposes beside what patterns do, marked as such, for the review. Its answers pass the
 * same checks. What it proposed before it failed or was stopped is kept.
 *
 * @param onAsked Called when it is asked about a further passage.
 * @throws NotFoundError; InvalidInputError where the document is not held, or too long
 */
export async function askLanguageModel(
  store: GraphStore,
  sourceId: string,
  model: LanguageModel,
  onAsked: () => void,
  writer: Writer,
): Promise<AskedModel> {
  const document = await readReviewable(store, sourceId);
  const { proposeClaims, askForClaims, mentionsIn } = await proposersFor(store);
  const counted: LanguageModel = {
    name: model.name,
    ask: (question) => {
      onAsked();
      return model.ask(question);
    },
  };
  const asked = await askForClaims(document, counted);
  const byPatterns = proposeClaims(document);
  const added = besides(byPatterns, asked.proposals);
  const textSha256 = sha256Hex(document.text);
  const proposals = [...byPatterns, ...added].map((proposal) => toProposed(proposal, sourceId, textSha256));
  await store.keepProposals({ sourceId, proposals, mentions: mentionsIn(document).map(toMention) }, writer);
  const refused = asked.refused.map(({ reason }) => reason);
  return { proposed: added.length, refused, ended: asked.ended };
}

function toProposed(proposal: Proposal, sourceId: string, textSha256: string): ProposedClaim {
  const { start, end, type, cameo, stance, occurred, qualifiers, pattern, words, rank } = proposal;
  return {
    id: proposalId(textSha256, proposal),
    sourceId,
    start,
    end,
    type,
    cameo,
    from: toEnd(proposal.from),
    to: toEnd(proposal.to),
    stance,
    speaker: proposal.speaker && toEnd(proposal.speaker),
    occurred,
    qualifiers,
    pattern,
    words,
    rank,
    model: proposal.model ?? null,
  };
}

const toEnd = ({ id, text }: ProposedActor): NamedEnd => ({ actorId: id, text });

/**
 * Accepts a proposal: records the claim that it becomes, as shown or with changes, in one transaction with the decision.
 *
 * @throws what recordClaim throws; NotFoundError where there is no such proposal; InvalidInputError where the claim does not cite its
 *   document; ConflictError saying who decided what, where it is accepted or rejected already
 */
export async function acceptProposal(
  store: GraphStore,
  { id, claim: input }: { readonly id: string; readonly claim: RecordClaimInput },
  writer: Writer,
): Promise<ReviewedProposal> {
  const proposal = await store.proposal(id);
  if (!proposal) throw new NotFoundError(`There is no proposal ${id}`, 'id');
  if (!input.citations.some(({ sourceId }) => sourceId === proposal.sourceId)) {
    throw new InvalidInputError(
      `The proposal was read from ${proposal.sourceId}; the claim must cite a passage of that document`,
      'citations',
    );
  }
  const { claim, idempotency } = claimToRecord(store, input);
  return store.acceptProposal({ id, claim, idempotency }, writer);
}

/** Rejects a proposal. @throws NotFoundError; ConflictError saying who decided what, where it is accepted or rejected already */
export const rejectProposal = (
  store: GraphStore,
  { id, reason }: { readonly id: string; readonly reason: RejectionReason | null },
  writer: Writer,
): Promise<ReviewedProposal> => store.decideProposal(id, { state: 'REJECTED', reason }, writer);

/** Puts a proposal off. @throws NotFoundError; ConflictError saying who decided what, where it is accepted or rejected already */
export const postponeProposal = (store: GraphStore, id: string, writer: Writer): Promise<ReviewedProposal> =>
  store.decideProposal(id, { state: 'POSTPONED' }, writer);

/** Takes a decision back, and with it the claim that was recorded by it. @throws NotFoundError */
export const undoDecision = (store: GraphStore, id: string, writer: Writer): Promise<ReviewedProposal> =>
  store.undoDecision(id, writer);

/** A pattern with how often its proposals were accepted. */
export interface JudgedPattern extends PatternRate {
  /** A sentence that it reads, with the ends: "from > to: sentence"; null for what a language model proposes, or a pattern of before. */
  readonly example: string | null;
}

/** The patterns of which something was proposed, or that are switched off, by name. */
export async function listPatterns(store: GraphStore): Promise<JudgedPattern[]> {
  const examples = await loadPatternExamples();
  const rates = await store.patternRates();
  return rates.map((rate) => ({ ...rate, example: examples.get(rate.pattern) ?? null }));
}

/**
 * Switches a pattern off, so that what it proposes is shown of no document, or on again; what was decided on stays.
 *
 * @throws NotFoundError where there is no such pattern
 */
export async function switchPattern(
  store: GraphStore,
  { pattern, isOff }: { readonly pattern: string; readonly isOff: boolean },
  writer: Writer,
): Promise<JudgedPattern> {
  const isKnown = async () => (await listPatterns(store)).find((one) => one.pattern === pattern);
  const example = (await loadPatternExamples()).get(pattern) ?? null;
  if (example === null && !(await isKnown())) {
    throw new NotFoundError(
      `There is no pattern ${JSON.stringify(pattern)}; patternRates lists them`,
      'pattern',
    );
  }
  await store.switchPattern(pattern, isOff, writer);
  const none = { accepted: 0, changed: 0, rejected: 0, open: 0 };
  return (await isKnown()) ?? { pattern, ...none, isOff, example };
}
