import { figuresOf } from './figures.js';

/** The one in the middle; of two the lesser. @throws RangeError where there is none */
export function median(numbers: readonly number[]): number {
  return figuresOf(numbers).p50;
}
