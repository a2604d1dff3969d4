import {
  ConflictError,
  differsFromProposal,
  type DocumentMention,
  type JudgeCitation,
  NotFoundError,
  type ProposalDecision,
  type ProposedClaim,
  type RejectionReason,
  type ReviewedProposal,
} from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { readClaim } from '../reads/claims.js';
import { readProposal } from '../reads/reviews.js';
import {
  fromMentions,
  fromProposed,
  type ProposalProperties,
  type ProposedProperties,
  toProposal,
} from '../row-mappers/proposalRow.js';
import type { Idempotency } from './idempotency.js';
import { type ClaimToRecord, recordClaim } from './recordClaim.js';
import { retractClaim } from './reviseClaim.js';

/** What was read from a document for its review. */
export interface ReadProposals {
  readonly sourceId: string;
  readonly proposals: readonly ProposedClaim[];
  readonly mentions: readonly DocumentMention[];
}

/**
 * Keeps what was proposed from a document. What was decided on stays as it was; what nobody decided on and is no longer proposed goes.
 * Where nothing is different from before, nothing is written.
 *
 * @throws NotFoundError where there is no such source
 */
export async function keepProposals(
  query: Query,
  { sourceId, proposals, mentions }: ReadProposals,
  writer: Writer,
): Promise<void> {
  const [locked] = await query<{ review: { readonly readAt?: string; readonly mentions?: string } }>(
    'lock-review',
    { sourceId },
  );
  if (!locked) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  const known = await query<{ proposal: ProposalProperties }>('proposals-of-sources', {
    sourceIds: [sourceId],
  });
  const pending = new Map(
    known.flatMap(({ proposal: { state, ...proposed } }) =>
      state === 'PENDING' ? [[proposed.id, sorted(proposed)] as const] : [],
    ),
  );
  const decided = new Set(known.flatMap(({ proposal: { id, state } }) => (state === 'PENDING' ? [] : [id])));
  const rows = new Map(proposals.map((proposal) => [proposal.id, fromProposed(proposal)]));
  const written = [...rows.values()].filter(
    (row) => !decided.has(row.id) && pending.get(row.id) !== sorted(row),
  );
  // Patterns do not propose again what a language model did.
  const gone = known.flatMap(({ proposal: { id, state, model } }) =>
    state === 'PENDING' && model === undefined && !rows.has(id) ? [id] : [],
  );
  const places = fromMentions(mentions);
  const { review } = locked;
  if (review.readAt !== undefined && review.mentions === places && written.length === 0 && gone.length === 0)
    return;
  if (written.length > 0) await query('write-proposals', { proposals: written });
  if (gone.length > 0) await query('remove-proposals', { ids: gone });
  const properties = { readAt: new Date().toISOString(), mentions: places };
  await query('set-review', { sourceId, properties });
  await writeLog(query, writer, [
    {
      what: 'readProposals',
      subjectId: sourceId,
      before: null,
      after: { proposals: rows.size, written: written.length, gone: gone.length },
    },
  ]);
}

const sorted = (row: ProposedProperties): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Switches a pattern off for all documents, so that what it proposes is not shown, or on again. Repeating it changes nothing. */
export async function switchPattern(
  query: Query,
  pattern: string,
  isOff: boolean,
  writer: Writer,
): Promise<void> {
  const [row] = await query<{ wasOff: boolean }>('switch-pattern', { pattern, isOff });
  if (row?.wasOff === isOff) return;
  await writeLog(query, writer, [
    { what: 'switchPattern', subjectId: pattern, before: { isOff: !isOff }, after: { isOff } },
  ]);
}

/** What is decided on a proposal without a claim. */
export type OpenDecision =
  { readonly state: 'POSTPONED' } | { readonly state: 'REJECTED'; readonly reason: RejectionReason | null };

/**
 * Rejects a proposal, or puts it off. Decided the same way by the same person again, it stays as it is.
 *
 * @throws NotFoundError; ConflictError saying who decided what, where it is accepted or rejected already
 */
export async function decideProposal(
  query: Query,
  id: string,
  decision: OpenDecision,
  writer: Writer,
): Promise<ReviewedProposal> {
  const before = await lockProposal(query, id);
  if (isSame(before.decision, decision.state, writer)) return readWritten(query, id);
  assertOpen(before);
  return write(query, before, decision, writer);
}

/** A claim that a proposal becomes. */
export interface ProposalToAccept {
  readonly id: string;
  readonly claim: ClaimToRecord;
  readonly idempotency: Idempotency | null;
}

/**
 * Records the claim that a proposal becomes, and that it was accepted. Accepted by the same person again, it stays as it is.
 *
 * @throws what recordClaim throws; NotFoundError; ConflictError saying who decided what, where it is accepted or rejected already
 */
export async function acceptProposal(
  query: Query,
  { id, claim, idempotency }: ProposalToAccept,
  judge: JudgeCitation,
  writer: Writer,
): Promise<ReviewedProposal> {
  const before = await lockProposal(query, id);
  if (isSame(before.decision, 'ACCEPTED', writer)) return readWritten(query, id);
  assertOpen(before);
  const recorded = await recordClaim(query, claim, idempotency, judge, writer);
  const changed = differsFromProposal(before, recorded.claim, recorded.relation);
  return write(query, before, { state: 'ACCEPTED', claimId: recorded.claim.id, changed }, writer);
}

/**
 * Takes a decision back, and with it the claim that was recorded by it, where that still stands. A proposal that is open stays as it is.
 *
 * @throws NotFoundError
 */
export async function undoDecision(query: Query, id: string, writer: Writer): Promise<ReviewedProposal> {
  const before = await lockProposal(query, id);
  const { decision } = before;
  if (decision.state === 'PENDING') return before;
  if (decision.state === 'ACCEPTED' && (await readClaim(query, decision.claimId)) !== null) {
    await retractClaim(query, decision.claimId, 'The decision on its proposal was undone', writer);
  }
  return write(query, before, { state: 'PENDING' }, writer);
}

async function lockProposal(query: Query, id: string): Promise<ReviewedProposal> {
  const [row] = await query<{ proposal: ProposalProperties }>('lock-proposal', { proposalId: id });
  if (!row) throw new NotFoundError(`There is no proposal ${id}`, 'id');
  return toProposal(row.proposal, null);
}

function isSame(decision: ProposalDecision, state: ProposalDecision['state'], { by }: Writer): boolean {
  return decision.state === state && decision.state !== 'PENDING' && decision.by === by;
}

function assertOpen({ decision }: ReviewedProposal): void {
  if (decision.state !== 'ACCEPTED' && decision.state !== 'REJECTED') return;
  const what = decision.state === 'ACCEPTED' ? 'accepted' : 'rejected';
  throw new ConflictError(
    `${decision.by} ${what} this at ${decision.at}; look at it again, or undo that decision first`,
    'id',
  );
}

type NewDecision =
  | { readonly state: 'PENDING' }
  | OpenDecision
  | { readonly state: 'ACCEPTED'; readonly claimId: string; readonly changed: boolean };

async function write(
  query: Query,
  before: ReviewedProposal,
  decision: NewDecision,
  writer: Writer,
): Promise<ReviewedProposal> {
  const { id, sourceId } = before;
  const none = { decidedBy: null, decidedAt: null, reason: null, claimId: null, changed: null };
  const who =
    decision.state === 'PENDING' ? {} : { decidedBy: writer.by, decidedAt: new Date().toISOString() };
  await query('set-proposal', { proposalId: id, properties: { ...none, ...decision, ...who } });
  const written = await readWritten(query, id);
  const { type, from, to } = before;
  const proposed = { sourceId, type, from: from.text, to: to.text };
  await writeLog(query, writer, [
    {
      what: 'decideProposal',
      subjectId: id,
      before: { ...proposed, ...before.decision },
      after: { ...proposed, ...decision },
    },
  ]);
  return written;
}

async function readWritten(query: Query, id: string): Promise<ReviewedProposal> {
  const proposal = await readProposal(query, id);
  if (!proposal) throw new Error(`Proposal ${id} is locked and is not there`);
  return proposal;
}
