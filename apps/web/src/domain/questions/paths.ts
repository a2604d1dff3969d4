import { Evidence, RelationType, relationTypeInfoOf, type ActorKind, type PathRank } from '@entente/model';
import { displayDate } from '../words/dates';
import { leastEvidenceNames } from '../words/evidence';
import { counted, isolated } from '../words/text';

/** Least evidence of each hop. */
interface Strength {
  /** This grade or a stronger one; null: any. */
  readonly minEvidence: Evidence | null;
  /** Least number of publishers; null: any. */
  readonly minPublishers: number | null;
}

/** A choice in the form: a grade and all stronger ones, or STRONG: corroborated by at least two publishers, as the API counts them: a document that names none counts as one. */
type StrengthChoice = 'STRONG' | Evidence;

/** Strongest first. */
export const strengthChoices: readonly StrengthChoice[] = ['STRONG', ...Object.values(Evidence)];

const STRONG: Strength = { minEvidence: Evidence.CORROBORATED, minPublishers: 2 };

export function strengthOf(choice: StrengthChoice): Strength {
  if (choice === 'STRONG') return STRONG;
  return { minEvidence: choice === Evidence.DENIED ? null : choice, minPublishers: null };
}

export const choiceOf = ({ minEvidence, minPublishers }: Strength): StrengthChoice =>
  minPublishers !== null ? 'STRONG' : (minEvidence ?? Evidence.DENIED);

/** Reads a choice from a permalink; unknown and missing values allow any evidence. */
export const readStrength = (text: string | null | undefined): Strength =>
  strengthOf(strengthChoices.find((choice) => choice === text) ?? Evidence.DENIED);

/** For a permalink; null if any evidence is allowed. */
export function writeStrength(strength: Strength): string | null {
  const choice = choiceOf(strength);
  return choice === Evidence.DENIED ? null : choice;
}

export const strengthNames: Record<StrengthChoice, string> = {
  STRONG: 'Strong: two publishers, named or not',
  ...leastEvidenceNames,
};

/** Types of belonging. Most actors have some, so paths along them say little and are followed only on demand. */
export const backgroundTypes: readonly RelationType[] = [
  RelationType.OFFICE,
  RelationType.MEMBERSHIP,
  RelationType.PART_OF,
];

/** Null: all types. */
export type FollowedTypes = readonly RelationType[] | null;

const all = Object.values(RelationType);
const without = (left: readonly string[]): readonly RelationType[] =>
  all.filter((type) => !left.includes(type));

/** The types that are followed by default. */
export const foregroundTypes: readonly RelationType[] = without(backgroundTypes);

/** Normalised: in the order of the vocabulary, null if all are chosen. */
export function chosenTypes(types: readonly string[]): FollowedTypes {
  const chosen = all.filter((type) => types.includes(type));
  return chosen.length === all.length ? null : chosen;
}

export const followsBackground = (types: FollowedTypes): boolean =>
  types === null || backgroundTypes.every((type) => types.includes(type));

/** For a permalink: `SANCTION,THREAT`, or `-OFFICE,PART_OF` for all but these if that is shorter; null for all. */
export function writeFollowed(types: FollowedTypes): string | null {
  if (types === null) return null;
  const left = without(types);
  return left.length < types.length ? `-${left.join(',')}` : types.join(',');
}

/** Reads what `writeFollowed` wrote. Older permalinks have no value: all types. */
export function readFollowed(text: string | null): FollowedTypes {
  if (text === null) return null;
  const named = text.replace(/^-/u, '').split(',');
  return chosenTypes(text.startsWith('-') ? without(named) : named);
}

/** The followed types in words. */
export function describeFollowed(
  types: FollowedTypes,
  labelOf = (type: RelationType): string => relationTypeInfoOf(type).label,
): string {
  if (types === null) return 'all types of relations';
  const left = without(types);
  if (left.length === backgroundTypes.length && left.every((type) => backgroundTypes.includes(type))) {
    return 'all types but offices, memberships and parts';
  }
  if (types.length === 0) return 'no type of relation';
  const [few, word] = left.length < types.length ? [left, 'all types but '] : [types, ''];
  const named = few.slice(0, MOST_NAMED).map((type) => `“${labelOf(type)}”`);
  const rest = few.length - named.length;
  return `${word}${named.join(', ')}${rest > 0 ? ` and ${counted(rest, 'other')}` : ''}`;
}

/** Most types that are named. */
const MOST_NAMED = 6;

/** An actor of a question. */
export interface PathEnd {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

/** A question for paths between two actors. */
export interface PathQuestion extends Strength {
  readonly from: PathEnd | null;
  readonly to: PathEnd | null;
  /** YYYY-MM-DD; null: all that is known. */
  readonly knownAt: string | null;
  /** YYYY-MM-DD; null: whenever it happened. */
  readonly asOf: string | null;
  /** Most hops, 1 to 6. */
  readonly maxLength: number;
  readonly rank: PathRank;
  /** Whether hops only go from → to. */
  readonly directed: boolean;
  /** Types of relations that are followed. */
  readonly types: FollowedTypes;
  /** Actors that no path passes. */
  readonly avoided: readonly PathEnd[];
}

/** The default question: up to four hops, strongest first. */
export const noPathQuestion: PathQuestion = {
  from: null,
  to: null,
  minEvidence: null,
  minPublishers: null,
  knownAt: null,
  asOf: null,
  maxLength: 4,
  rank: 'STRONGEST',
  directed: false,
  types: foregroundTypes,
  avoided: [],
};

/** A question with the ids of its actors. */
export type PathQuestionByIds = Omit<PathQuestion, 'from' | 'to' | 'avoided'> & {
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly avoidedIds: readonly string[];
};

/** The question with the ids of its actors. */
export function questionByIds({ from, to, avoided, ...rest }: PathQuestion): PathQuestionByIds {
  return {
    ...rest,
    fromId: from?.id ?? null,
    toId: to?.id ?? null,
    avoidedIds: avoided.map(({ id }) => id),
  };
}

/** A path, named by the question that finds it again and its key among the answers. */
export interface PathRef {
  readonly question: PathQuestionByIds;
  /** As `pathKey` writes it; `isPathKeyOf` also knows the keys of older views. */
  readonly key: string;
}

/** The conditions of a question as sentences for exports. */
export function pathConditions(question: PathQuestion): string[] {
  const { knownAt, asOf, maxLength, rank, directed, types, avoided } = question;
  return [
    ...(knownAt === null ? [] : [`Known by ${displayDate(knownAt)}.`]),
    ...(asOf === null ? [] : [`In force on ${displayDate(asOf)}.`]),
    `Evidence – ${strengthNames[choiceOf(question)].toLowerCase()}.`,
    `Paths of up to ${counted(maxLength, 'hop')}${directed ? ', only from who acts to who is acted on' : ''}, ${
      rank === 'STRONGEST' ? 'strongest weakest hop first' : 'the shortest first'
    }.`,
    ...(types === null ? [] : [`Followed: ${describeFollowed(types)}.`]),
    ...(avoided.length === 0
      ? []
      : [`Through none of these: ${avoided.map(({ name }) => isolated(name)).join(', ')}.`]),
  ];
}
