import { OPEN_END, OPEN_START, edtfReach } from '@entente/model';
import { dayNumber } from './dayNumber';

/** The days that a date reaches over, as numbers of `dayNumber`. */
export interface Reach {
  /** −Infinity where the start is open. */
  readonly first: number;
  /** Infinity where the end is open. */
  readonly last: number;
  /** The last day of an interval that ends; null for an event and for an interval that does not end. */
  readonly endsOn: number | null;
}

/** Many relations have the same date, and each is asked for whenever the clock moves. */
const known = new Map<string, Reach | null>();

/** The reach of a date of EDTF level 1; null where there is none or it cannot be read. */
export function reachOf(occurred: string | null): Reach | null {
  if (occurred === null) return null;
  const found = known.get(occurred);
  if (found !== undefined) return found;
  const reach = read(occurred);
  known.set(occurred, reach);
  return reach;
}

function read(occurred: string): Reach | null {
  try {
    const { earliest, latest, endsOn } = edtfReach(occurred);
    return {
      first: earliest === OPEN_START ? -Infinity : dayNumber(earliest),
      last: latest === OPEN_END ? Infinity : dayNumber(latest),
      endsOn: endsOn === null ? null : dayNumber(endsOn),
    };
  } catch {
    return null;
  }
}
