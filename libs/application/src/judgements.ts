import {
  checkCredibility,
  checkReason,
  type Credibility,
  type Judgement,
  type Reliability,
  type Source,
} from '@entente/model';
import type { ClaimOnRelation, GraphStore, Writer } from '@entente/store';

/** How a person judges a source or a claim. */
export interface JudgementInput<Grade> {
  readonly id: string;
  /** Null withdraws what was judged before. */
  readonly grade: Grade | null;
  /** Why: 1 to 1,000 characters. */
  readonly reason: string;
}

/**
 * Judges how reliable a source is, or withdraws that.
 *
 * @throws InvalidInputError where no reason is given; NotFoundError where there is no such source
 */
export async function judgeSource(
  store: GraphStore,
  { id, grade, reason: text }: JudgementInput<Reliability>,
  writer: Writer,
): Promise<Source> {
  const reason = checkReason(text);
  return store.judgeSource({ id, judgement: grade && judgementOf(grade, reason, writer), reason }, writer);
}

/**
 * Judges how credible a claim is, or withdraws that.
 *
 * @throws InvalidInputError where no reason is given, or the grade is not 1 to 6; NotFoundError where there is no such claim
 */
export async function judgeClaim(
  store: GraphStore,
  { id, grade, reason: text }: JudgementInput<number>,
  writer: Writer,
): Promise<ClaimOnRelation> {
  const reason = checkReason(text);
  const judgement = grade === null ? null : judgementOf(checkCredibility(grade), reason, writer);
  return store.judgeClaim({ id, judgement, reason }, writer);
}

function judgementOf<Grade extends Reliability | Credibility>(
  grade: Grade,
  reason: string,
  { by }: Writer,
): Judgement<Grade> {
  return { grade, reason, by, at: new Date().toISOString() };
}
