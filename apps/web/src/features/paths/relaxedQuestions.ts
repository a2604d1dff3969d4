import type { Evidence } from '@entente/model';
import {
  backgroundTypes,
  chosenTypes,
  type FollowedTypes,
  followsBackground,
  type PathQuestion,
  choiceOf,
  strengthChoices,
  strengthOf,
} from '../../domain/questions/paths';

/** A change that relaxes a question, with the label of its button. */
export interface RelaxedQuestion {
  readonly change: Partial<Pick<PathQuestion, 'minEvidence' | 'minPublishers' | 'types' | 'maxLength'>>;
  readonly words: string;
}

/** Most hops that the API allows. */
export const LONGEST_PATH = 6;

const strengthWords: Record<Evidence, string> = {
  CORROBORATED: 'Let in all that is corroborated',
  SINGLE_SOURCE: 'Let in what a single source says',
  ALLEGED: 'Let in what is alleged',
  CONTESTED: 'Let in what is contested',
  DENIED: 'Let in what is only denied',
};

/**
 * Ways to relax a question that finds no path, in independent lines. Within a line each allows more than the one before; only the first that finds
 * something is offered.
 */
export function relaxedQuestions(question: PathQuestion): readonly (readonly RelaxedQuestion[])[] {
  const { types, maxLength } = question;
  const weaker = strengthChoices.slice(strengthChoices.indexOf(choiceOf(question)) + 1);
  return [
    weaker.flatMap((choice) =>
      choice === 'STRONG' ? [] : [{ change: strengthOf(choice), words: strengthWords[choice] }],
    ),
    withMoreTypes(types),
    Array.from({ length: Math.max(0, LONGEST_PATH - maxLength) }, (_, i) => ({
      change: { maxLength: maxLength + i + 1 },
      words: `Go up to ${maxLength + i + 1} hops`,
    })),
  ].filter((line) => line.length > 0);
}

function withMoreTypes(types: FollowedTypes): readonly RelaxedQuestion[] {
  if (types === null) return [];
  const withBackground = chosenTypes([...types, ...backgroundTypes]);
  return [
    ...(followsBackground(types)
      ? []
      : [{ change: { types: withBackground }, words: 'Follow offices, memberships and parts too' }]),
    ...(withBackground === null && !followsBackground(types)
      ? []
      : [{ change: { types: null }, words: 'Follow relations of all types' }]),
  ];
}
