import { counted } from '../words/counted';
import { isolated } from '../words/direction';
import { displayDate } from '../words/displayDate';
import { followedWords } from './followedTypes';
import type { PathQuestion } from './pathQuestion';
import { choiceOf, strengthNames } from './strength';

/** Under which conditions chains were looked for, each a sentence, for a brief or a picture. */
export function pathConditions(question: PathQuestion): string[] {
  const { knownAt, asOf, maxLength, rank, directed, types, avoided } = question;
  return [
    ...(knownAt === null ? [] : [`As known on ${displayDate(knownAt)}.`]),
    ...(asOf === null ? [] : [`As it stood on ${displayDate(asOf)}.`]),
    `Evidence – ${strengthNames[choiceOf(question)].toLowerCase()}.`,
    `Paths of up to ${counted(maxLength, 'hop')}${directed ? ', only from who acts to who is acted on' : ''}, ${
      rank === 'STRONGEST' ? 'strongest weakest hop first' : 'the shortest first'
    }.`,
    ...(types === null ? [] : [`Followed: ${followedWords(types)}.`]),
    ...(avoided.length === 0
      ? []
      : [`Through none of these: ${avoided.map(({ name }) => isolated(name)).join(', ')}.`]),
  ];
}
