import type { Figures } from './figures.js';

/** Something measured against something else. */
export interface Row {
  /** The graph: generated, or the sample. */
  readonly graph: string;
  readonly what: string;
  readonly against: string;
  /** Of ours and of theirs, or of what is allowed: times in milliseconds, or an amount of the unit. */
  readonly ours: Figures | number;
  readonly theirs: Figures | number;
  readonly unit: 'ms' | '1/s' | 'MB' | 's' | 'bytes';
  /** What is compared with the goal: a quotient. */
  readonly ratio: number;
  readonly goal: string;
  /** Null where there is no goal. */
  readonly met: boolean | null;
}

/** What a row is about, and what is asked of it. */
export interface RowHead {
  readonly graph: string;
  readonly what: string;
  readonly against: string;
}

/** Ours takes at most so many times as long as theirs, by p50. */
export function slowdownRow(head: RowHead, ours: Figures, theirs: Figures, most: number): Row {
  const ratio = ours.p50 / theirs.p50;
  return {
    ...head,
    ours,
    theirs,
    unit: 'ms',
    ratio,
    goal: `at most ${most} times its p50`,
    met: ratio <= most,
  };
}

/** Theirs takes at least so many times as long as ours, by p50. */
export function speedupRow(head: RowHead, ours: Figures, theirs: Figures, least: number): Row {
  const ratio = theirs.p50 / ours.p50;
  const goal = least === 1 ? 'never slower' : `at least ${least} times as fast`;
  return { ...head, ours, theirs, unit: 'ms', ratio, goal, met: ratio >= least };
}

/** The p95 is at most so many times the p50. */
export function spreadRow(head: RowHead, ours: Figures, most: number): Row {
  const ratio = ours.p95 / ours.p50;
  return {
    ...head,
    ours,
    theirs: ours,
    unit: 'ms',
    ratio,
    goal: `p95 at most ${most} times the p50`,
    met: ratio <= most,
  };
}

/** Ours reaches at least such a part of their rate. */
export function rateRow(head: RowHead, ours: number, theirs: number, least: number): Row {
  const ratio = ours / theirs;
  return {
    ...head,
    ours,
    theirs,
    unit: '1/s',
    ratio,
    goal: `at least ${least * 100} % of its rate`,
    met: ratio >= least,
  };
}

/** Memory does not grow beyond such a part. */
export function growthRow(head: RowHead, after: number, before: number, most: number): Row {
  const ratio = after / before;
  const goal = `no growth beyond ${Math.round((most - 1) * 100)} %`;
  return { ...head, ours: after, theirs: before, unit: 'MB', ratio, goal, met: ratio <= most };
}

/** Ours takes at most so many milliseconds, by p50. */
export function boundRow(head: RowHead, ours: Figures, most: number): Row {
  const ratio = ours.p50 / most;
  return { ...head, ours, theirs: most, unit: 'ms', ratio, goal: `within ${most} ms`, met: ratio <= 1 };
}

/** An amount is at most so much. */
export function amountRow(head: RowHead, ours: number, most: number, unit: 's' | 'bytes'): Row {
  const ratio = ours / most;
  return { ...head, ours, theirs: most, unit, ratio, goal: `at most ${most} ${unit}`, met: ratio <= 1 };
}

/** For comparison, without a goal. */
export function comparisonRow(head: RowHead, ours: Figures, theirs: Figures): Row {
  return { ...head, ours, theirs, unit: 'ms', ratio: ours.p50 / theirs.p50, goal: 'none', met: null };
}
