import type { Stance } from '@entente/model';
import { displayDate } from '../../domain/words/dates';
import { describeQualifier } from '../../domain/words/text';
import type { Qualifier } from '@entente/model';

/** The parts that a summary is proposed from. */
export interface SummaryParts {
  readonly from: string;
  readonly label: string;
  readonly to: string;
  readonly stance: Stance | null;
  /** Null where nobody is named. */
  readonly speaker: string | null;
  /** EDTF. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
}

const MOST = 300;

/**
 * A summary by rule: `Israel supplies arms to Azerbaijan (item: drones), Oct 2020, according to a US official.` It has no more than 300
 * characters: details are left out first, then names are cut.
 */
export function proposedSummary(parts: SummaryParts): string {
  const whole = sentence(parts);
  if ([...whole].length <= MOST) return whole;
  const short = sentence({ ...parts, qualifiers: [] });
  return [...short].length <= MOST ? short : `${[...short].slice(0, MOST - 1).join('')}…`;
}

function sentence({ from, label, to, stance, speaker, occurred, qualifiers }: SummaryParts): string {
  const details = qualifiers
    .map((qualifier) => `${qualifier.key}: ${describeQualifier(qualifier)}`)
    .join('; ');
  const event = [
    `${from} ${label} ${to}${details === '' ? '' : ` (${details})`}`,
    ...(occurred === null ? [] : [displayDate(occurred)]),
  ].join(', ');
  switch (stance) {
    case 'DENIED':
      return speaker === null ? `It is denied that ${event}.` : `${speaker} denies that ${event}.`;
    case 'ALLEGED':
      return speaker === null ? `It is alleged that ${event}.` : `${speaker} alleges that ${event}.`;
    case 'REPORTED':
      return `${event}, ${speaker === null ? 'as is reported' : `according to ${speaker}`}.`;
    case 'ASSERTED':
    case null:
      return `${event}${speaker === null ? '' : `, says ${speaker}`}.`;
  }
}
