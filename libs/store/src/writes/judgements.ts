import {
  type Credibility,
  type Judgement,
  NotFoundError,
  type Reliability,
  type Source,
} from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { type ClaimOnRelation, readClaim } from '../reads/claims.js';
import { readSource } from '../reads/sources.js';
import { lockRelation } from './locks.js';

/** How a person judges something from now on, null where nobody is to, and why. */
export interface NewJudgement<Grade extends Reliability | Credibility> {
  readonly id: string;
  readonly judgement: Judgement<Grade> | null;
  readonly reason: string;
}

/** Whether a judgement says what the one that stands says; when and by whom does not matter. */
const isSame = (
  one: Judgement<Reliability | Credibility> | null,
  other: Judgement<Reliability | Credibility> | null,
): boolean => one?.grade === other?.grade && one?.reason === other?.reason;

/**
 * Keeps how a person judged a source, in place of what was there; null withdraws it, with a reason for the log. Repeating it changes nothing.
 *
 * @throws NotFoundError where there is no such source
 */
export async function judgeSource(
  query: Query,
  { id, judgement, reason }: NewJudgement<Reliability>,
  writer: Writer,
): Promise<Source> {
  await query('lock-sources', { ids: [id] });
  const before = await readSource(query, id);
  if (!before) throw new NotFoundError(`There is no source ${id}`, 'id');
  if (isSame(before.reliability, judgement)) return before;
  await query('judge-source', { id, ...judged(judgement) });
  const entry = { what: 'judgeSource', subjectId: id } as const;
  await writeLog(query, writer, [
    { ...entry, before: { reliability: before.reliability }, after: { reliability: judgement, reason } },
  ]);
  return { ...before, reliability: judgement };
}

/** The same for a claim. @throws NotFoundError where there is no such claim */
export async function judgeClaim(
  query: Query,
  { id, judgement, reason }: NewJudgement<Credibility>,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const notFound = new NotFoundError(`There is no claim ${id}`, 'id');
  const asked = await readClaim(query, id);
  if (!asked) throw notFound;
  const relationId = asked.relation.id;
  await lockRelation(query, relationId);
  const before = await readClaim(query, id);
  if (!before) throw notFound;
  if (isSame(before.claim.credibility, judgement)) return before;
  await query('judge-claim', { id, ...judged(judgement) });
  const after = await readClaim(query, id);
  if (!after) throw new Error(`Claim ${id} is locked and is not there`);
  const entry = { what: 'judgeClaim', subjectId: id, relationId } as const;
  await writeLog(query, writer, [
    {
      ...entry,
      before: { credibility: before.claim.credibility },
      after: { credibility: judgement, reason },
    },
  ]);
  return after;
}

/** A judgement as the queries take it. */
const judged = (judgement: Judgement<Reliability | Credibility> | null) => ({
  grade: judgement?.grade ?? null,
  judgement: judgement && JSON.stringify(judgement),
});
