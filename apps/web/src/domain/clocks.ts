import { displayDate } from './words/dates';
import type { DateRange } from './days';

/** The two clocks, each a day of ISO 8601; null: not set. */
export interface Clocks {
  /** The world's: what had begun by that day and had not ended. */
  readonly asOf: string | null;
  /** The reader's: what sources had said by that day. */
  readonly knownAt: string | null;
}

/** The clocks brought out, and set to no day. */
export const noClocks: Clocks = { asOf: null, knownAt: null };

/** The days of the clocks, as what follows what is shown: ` in force on 1 Oct 2020, known by 1 Nov 2020`; empty where none is set. */
export function describeDays({ asOf, knownAt }: Clocks): string {
  const words = [
    ...(asOf === null ? [] : [`in force on ${displayDate(asOf)}`]),
    ...(knownAt === null ? [] : [`known by ${displayDate(knownAt)}`]),
  ];
  return words.length === 0 ? '' : ` ${words.join(', ')}`;
}

/** What the clocks and the dates leave of what is shown, each a sentence: `Known by 1 Nov 2020.` */
export function timeConditions(clocks: Clocks | null, { from, to }: DateRange): readonly string[] {
  const condition = (words: string, day: string | null | undefined): readonly string[] =>
    day === null || day === undefined ? [] : [`${words} ${displayDate(day)}.`];
  return [
    ...condition('In force on', clocks?.asOf),
    ...condition('Known by', clocks?.knownAt),
    ...condition('Not before', from),
    ...condition('Not after', to),
  ];
}
