import { displayDate } from '../words/displayDate';
import { leastEvidenceNames } from '../words/leastEvidenceNames';
import type { PathQuestion } from './pathQuestion';

/** Under which conditions chains were looked for, each a sentence, for a brief or a picture. */
export function pathConditions(question: PathQuestion): string[] {
  const { minEvidence, knownAt, asOf, maxLength, rank, directed } = question;
  return [
    ...(knownAt === null ? [] : [`As known on ${displayDate(knownAt)}.`]),
    ...(asOf === null ? [] : [`As it stood on ${displayDate(asOf)}.`]),
    `Evidence – ${leastEvidenceNames[minEvidence ?? 'DENIED'].toLowerCase()}.`,
    `Chains of up to ${maxLength} steps${directed ? ', only from who acts to who is acted on' : ''}, ${
      rank === 'STRONGEST' ? 'the one whose weakest step is the firmest first' : 'the shortest first'
    }.`,
  ];
}
