import { Stance } from '@entente/model';

const stances = Object.values(Stance);

/** A set of stances as bits, so that two sets are held together in one step. */
export function stanceBits(held: readonly string[]): number {
  return stances.reduce((bits, stance, i) => (held.includes(stance) ? bits | (1 << i) : bits), 0);
}
