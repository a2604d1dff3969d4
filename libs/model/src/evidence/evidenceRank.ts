import { Evidence } from './evidence.js';

const order = Object.values(Evidence);

/** Strength as a number for sorting and comparing: 0 is CORROBORATED, the strongest, 4 is DENIED. */
export function evidenceRank(evidence: Evidence): number {
  return order.indexOf(evidence);
}

/** The rank of the weakest evidence. */
export const WEAKEST_RANK = order.length - 1;
