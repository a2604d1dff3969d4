import { Stance } from '@entente/model';

const stances = Object.values(Stance);

/** How many bits a set of stances takes. In the byte that has them, gapFlags stand above. */
export const STANCE_BITS = stances.length;

/** A set of stances as bits, so that two sets are held together in one step. */
export function stanceBits(held: readonly string[]): number {
  return stances.reduce((bits, stance, i) => (held.includes(stance) ? bits | (1 << i) : bits), 0);
}

const known = new Map<string, number>();

/** The bits of a set of stances that are written in one text, with spaces between; there are few such texts. */
export function stanceBitsIn(text: string): number {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const bits = stanceBits(text.split(' '));
  known.set(text, bits);
  return bits;
}
