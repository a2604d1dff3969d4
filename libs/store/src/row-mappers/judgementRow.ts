import type { Credibility, Judgement, Reliability } from '@entente/model';

/** A judgement from the property that has it, JSON; null where there is none. The grade is kept beside it too, to be asked for. */
export function readJudgement<Grade extends Reliability | Credibility>(
  json: string | null | undefined,
): Judgement<Grade> | null {
  return json == null ? null : (JSON.parse(json) as Judgement<Grade>);
}

/** The properties of a claim that a draft gives a judgement. */
export const credibilityProperties = (judgement: Judgement<Credibility> | null | undefined) =>
  judgement == null ? {} : { credibility: judgement.grade, judgement: JSON.stringify(judgement) };

/** The properties of a source that a draft gives a judgement. */
export const reliabilityProperties = (judgement: Judgement<Reliability> | null | undefined) =>
  judgement == null ? {} : { reliability: judgement.grade, judgement: JSON.stringify(judgement) };
