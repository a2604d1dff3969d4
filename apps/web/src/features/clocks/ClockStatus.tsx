import type { JSX } from 'react';
import type { Clocks } from '../../domain/questions/clocks';
import { displayDate } from '../../domain/words/dates';
import { Icon } from '../../ui/Icon';
import lineStyles from './ClockLine.module.css';
import daysStyles from './DaysShown.module.css';
import emptyStyles from './NothingThere.module.css';

/** Opens the clocks. */
export function OpenClocksButton({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  return (
    <button type="button" className={lineStyles.line} onClick={onOpen}>
      <Icon name="clock" size={16} />
      Time travel: in force on a day, known by a day
    </button>
  );
}

/** The days of the clocks in a read-only view; nothing if none is set. */
export function DaysShown({ asOf, knownAt }: Clocks): JSX.Element | null {
  if (asOf === null && knownAt === null) return null;
  const words = [
    ...(asOf === null ? [] : [`in force on ${displayDate(asOf)}`]),
    ...(knownAt === null ? [] : [`known by ${displayDate(knownAt)}`]),
  ];
  return (
    <p className={daysStyles.line}>
      <Icon name="clock" size={16} />
      Shown: {words.join(', ')}
    </p>
  );
}

/** Says that there are no relations on the days of the clocks. */
export function NoRelationsNotice({ asOf, knownAt }: Clocks): JSX.Element {
  const words =
    asOf === null
      ? `Nothing was known by ${displayDate(knownAt ?? '')}.`
      : `No relations in force on ${displayDate(asOf)}${knownAt === null ? '' : ` and known by ${displayDate(knownAt)}`}.`;
  return (
    <p className={emptyStyles.words} role="status">
      {words}
    </p>
  );
}
