import type { ActorLook } from './crowdScene';
import { Mark } from './mark';

/** How broad the rim of an actor is by its look and marks, in the network's pixels. */
export function rimWidth({ kind, grouped }: ActorLook, marks: number): number {
  if ((marks & Mark.CHOSEN) !== 0) return 3;
  if (grouped) return 4;
  return kind === 'TERRITORY' ? 2.5 : 1.5;
}
