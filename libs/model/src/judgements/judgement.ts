import { InvalidInputError } from '../errors/domainErrors.js';

/** How far a source can be relied on, by the first sign of the Admiralty code (NATO AJP-2.1), the most reliable first. */
export const Reliability = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' } as const;
export type Reliability = (typeof Reliability)[keyof typeof Reliability];

/** How credible what is said is, by the second sign of the Admiralty code, the most credible first. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof credibilities)[number];

/** What a person holds of a source or a claim, and why. It is never worked out. */
export interface Judgement<Grade extends Reliability | Credibility> {
  readonly grade: Grade;
  /** 1 to 1,000 characters. */
  readonly reason: string;
  /** The name of a user, as the log has it. */
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export const reliabilityMeanings: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const credibilityMeanings: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** A judgement's sign with its meaning: `B — usually reliable`, `2 — probably true`. */
export const describeGrade = (grade: Reliability | Credibility): string =>
  `${grade} — ${typeof grade === 'number' ? credibilityMeanings[grade] : reliabilityMeanings[grade]}`;

/** @throws InvalidInputError unless it is a whole number from 1 to 6 */
export function checkCredibility(value: number, field = 'credibility'): Credibility {
  const credibility = credibilities.find((one) => one === value);
  if (credibility === undefined) {
    const meanings = credibilities.map(describeGrade).join(', ');
    throw new InvalidInputError(`${value} is no credibility; it is one of ${meanings}`, field);
  }
  return credibility;
}

/** A reason as it is kept, spaces at its ends taken off. @throws InvalidInputError unless it has 1 to 1,000 characters */
export function checkReason(text: string, field = 'reason'): string {
  const reason = text.trim();
  const { length } = [...reason];
  if (length === 0) throw new InvalidInputError('Say why, in 1 to 1,000 characters', field);
  if (length > 1000) {
    throw new InvalidInputError(`The reason has ${length} characters; it may have 1,000`, field);
  }
  return reason;
}

/** Whether a grade is at least so good; what nobody judged is not. F and 6, which judge nothing, come last. */
export function isAtLeast<Grade extends Reliability | Credibility>(
  grade: Grade | null,
  least: Grade,
): boolean {
  return grade !== null && grade <= least;
}
