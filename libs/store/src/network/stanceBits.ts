import { Stance } from '@entente/model';

const stances = Object.values(Stance);

/** How many bits a set of stances takes. In the byte that has them, gapFlags stand above. */
export const STANCE_BITS = stances.length;

/** A set of stances as bits, so that two sets are held together in one step. */
export function stanceBits(held: readonly string[]): number {
  return stances.reduce((bits, stance, i) => (held.includes(stance) ? bits | (1 << i) : bits), 0);
}
