import { Mark } from './mark';

const dimmed = 0.12;
/** So much is seen of what is not of what is open. */
export const fadedActor = 0.4;
export const fadedLine = 0.22;
/** Of a band, which is broad. */
export const bandOpacity = 0.8;

/** How much of an actor or a line is seen, by its marks, where a faded one is seen so much. */
export function opacityOf(marks: number, faded: number): number {
  if ((marks & Mark.DIMMED) !== 0) return dimmed;
  return (marks & Mark.FADED) !== 0 && (marks & (Mark.PICKED | Mark.HOVERED)) === 0 ? faded : 1;
}
