import { RelationType, relationTypeInfoOf } from '@entente/model';
import { counted } from '../words/counted';

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
export function followedWords(
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
  const told = few.slice(0, TOLD).map((type) => `“${labelOf(type)}”`);
  const rest = few.length - told.length;
  return `${word}${told.join(', ')}${rest > 0 ? ` and ${counted(rest, 'other')}` : ''}`;
}

/** Types that are told by name; a sentence has no room for more. */
const TOLD = 6;
