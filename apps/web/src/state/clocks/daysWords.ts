import { displayDate } from '../words/displayDate';
import type { Clocks } from './clocks';

/** The days of the clocks, as what follows what is shown: ` in force on 1 Oct 2020, known by 1 Nov 2020`; empty where none is set. */
export function daysWords({ asOf, knownAt }: Clocks): string {
  const words = [
    ...(asOf === null ? [] : [`in force on ${displayDate(asOf)}`]),
    ...(knownAt === null ? [] : [`known by ${displayDate(knownAt)}`]),
  ];
  return words.length === 0 ? '' : ` ${words.join(', ')}`;
}
