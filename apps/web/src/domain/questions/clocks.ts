import type { DateRange } from './days';
import { displayDate } from '../words/dates';

/** The two clocks: days of ISO 8601, or null if not set. */
export interface Clocks {
  /** The world's clock: what had begun by that day and had not ended. */
  readonly asOf: string | null;
  /** The reader's clock: what had been published by that day. */
  readonly knownAt: string | null;
}

/** Open clocks without a day. */
export const noClocks: Clocks = { asOf: null, knownAt: null };

/** The days as the end of a sentence, ` in force on 1 Oct 2020, known by 1 Nov 2020`, or an empty string. */
export function describeDays({ asOf, knownAt }: Clocks): string {
  const words = [
    ...(asOf === null ? [] : [`in force on ${displayDate(asOf)}`]),
    ...(knownAt === null ? [] : [`known by ${displayDate(knownAt)}`]),
  ];
  return words.length === 0 ? '' : ` ${words.join(', ')}`;
}

/** The clocks and dates as sentences for exports: `Known by 1 Nov 2020.` */
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
