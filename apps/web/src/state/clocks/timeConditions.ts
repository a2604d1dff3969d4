import { displayDate } from '../words/displayDate';
import type { Clocks } from './clocks';
import type { DateRange } from './dateRange';

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
