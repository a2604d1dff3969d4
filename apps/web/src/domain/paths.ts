import { Evidence, RelationType, relationTypeInfoOf, type ActorKind, type PathRank } from '@entente/model';
import { leastEvidenceNames } from './words/evidence';
import { counted, isolated } from './words/text';
import { displayDate } from './words/dates';

/** How well each hop of a path has to be backed. */
interface Strength {
  /** This strong or stronger; null: any. */
  readonly minEvidence: Evidence | null;
  /** By so many publishers at the least; null: any number. */
  readonly minPublishers: number | null;
}

/** A choice of the form: a grade and all that is stronger, or the strongest, which two publishers tell of on their own. */
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

/** Reads a choice from an address; none and what is unknown lets in any. */
export const readStrength = (text: string | null | undefined): Strength =>
  strengthOf(strengthChoices.find((choice) => choice === text) ?? Evidence.DENIED);

/** For an address; null where any is let in. */
export function writeStrength(strength: Strength): string | null {
  const choice = choiceOf(strength);
  return choice === Evidence.DENIED ? null : choice;
}

export const strengthNames: Record<StrengthChoice, string> = {
  STRONG: 'Strong: corroborated by two publishers',
  ...leastEvidenceNames,
};

/** Types that say who belongs to whom. Everybody has some, so that paths along them say little: they are followed only where the reader wants them. */
export const backgroundTypes: readonly RelationType[] = [
  RelationType.OFFICE,
  RelationType.MEMBERSHIP,
  RelationType.PART_OF,
];

/** Null: relations of all types are followed. */
export type FollowedTypes = readonly RelationType[] | null;

const all = Object.values(RelationType);
const without = (left: readonly string[]): readonly RelationType[] =>
  all.filter((type) => !left.includes(type));

/** What is followed unless the reader chooses otherwise. */
export const foregroundTypes: readonly RelationType[] = without(backgroundTypes);

/** The same choice in one form: in the order of the vocabulary, and null where it has all. */
export function chosenTypes(types: readonly string[]): FollowedTypes {
  const chosen = all.filter((type) => types.includes(type));
  return chosen.length === all.length ? null : chosen;
}

export const followsBackground = (types: FollowedTypes): boolean =>
  types === null || backgroundTypes.every((type) => types.includes(type));

/** For an address: `SANCTION,THREAT`, or what is left out, `-OFFICE,PART_OF`, where that is less; null where all are followed. */
export function writeFollowed(types: FollowedTypes): string | null {
  if (types === null) return null;
  const left = without(types);
  return left.length < types.length ? `-${left.join(',')}` : types.join(',');
}

/** Reads what `writeFollowed` wrote. Addresses from before types could be chosen say none: all were followed. */
export function readFollowed(text: string | null): FollowedTypes {
  if (text === null) return null;
  const named = text.replace(/^-/u, '').split(',');
  return chosenTypes(text.startsWith('-') ? without(named) : named);
}

/** What is followed, in words for the form, a brief or a picture. */
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
  const told = few.slice(0, MOST_NAMED).map((type) => `“${labelOf(type)}”`);
  const rest = few.length - told.length;
  return `${word}${told.join(', ')}${rest > 0 ? ` and ${counted(rest, 'other')}` : ''}`;
}

/** Types that are told by name; a sentence has no room for more. */
const MOST_NAMED = 6;

/** An actor as far as a question needs it. */
export interface PathEnd {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

/** How two actors are connected: between whom, and which chains count. */
export interface PathQuestion extends Strength {
  readonly from: PathEnd | null;
  readonly to: PathEnd | null;
  /** YYYY-MM-DD; null: all that is known. */
  readonly knownAt: string | null;
  /** YYYY-MM-DD; null: whenever it happened. */
  readonly asOf: string | null;
  /** Steps at the most, 1 to 6. */
  readonly maxLength: number;
  readonly rank: PathRank;
  /** Whether steps go along relations from → to alone. */
  readonly directed: boolean;
  /** Along relations of which types hops go. */
  readonly types: FollowedTypes;
  /** Actors that no path passes. */
  readonly avoided: readonly PathEnd[];
}

/** What is asked before anything is chosen: chains of up to four steps, the strongest first. */
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

/** A question as an address has it: its actors by their ids. */
export type PathQuestionByIds = Omit<PathQuestion, 'from' | 'to' | 'avoided'> & {
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly avoidedIds: readonly string[];
};

/** The question as an address has it. */
export function questionByIds({ from, to, avoided, ...rest }: PathQuestion): PathQuestionByIds {
  return {
    ...rest,
    fromId: from?.id ?? null,
    toId: to?.id ?? null,
    avoidedIds: avoided.map(({ id }) => id),
  };
}

/** A chain by the question that it answers: asked again, the same chain is found by its key. */
export interface PathRef {
  readonly question: PathQuestionByIds;
  /** As `chainKey` makes them; of older views as `isKeyOf` knows them. */
  readonly key: string;
}

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
    ...(types === null ? [] : [`Followed: ${describeFollowed(types)}.`]),
    ...(avoided.length === 0
      ? []
      : [`Through none of these: ${avoided.map(({ name }) => isolated(name)).join(', ')}.`]),
  ];
}
