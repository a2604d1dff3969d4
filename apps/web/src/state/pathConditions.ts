import { displayDate } from './displayDate';
import { leastEvidenceNames } from './leastEvidenceNames';
import type { PathQuestion } from './pathQuestion';

/** Under which conditions chains were looked for, each a sentence, for a brief or a picture. */
export function pathConditions(question: PathQuestion): string[] {
  const { minEvidence, knownAt, asOf, maxLength, rank, directed } = question;
  return [
    ...(knownAt === null ? [] : [`As known on ${displayDate(knownAt)}.`]),
    ...(asOf === null ? [] : [`As it stood on ${displayDate(asOf)}.`]),
    `Evidence: ${leastEvidenceNames[minEvidence ?? 'DENIED'].toLowerCase()}.`,
    `Chains of up to ${maxLength} steps${directed ? ', only from who acts to whom it concerns' : ''}, ${
      rank === 'STRONGEST' ? 'the one with the strongest weakest step first' : 'the shortest first'
    }.`,
  ];
}
