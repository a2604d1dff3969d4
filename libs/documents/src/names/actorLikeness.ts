import { type Actor, ActorKind, AliasKind, foldName, identifierKey } from '@entente/model';
import { askName, scoreName } from './scoreName.js';

/** Why two actors may be one. */
export const Likeness = {
  NAME: 'NAME',
  ALIAS: 'ALIAS',
  IDENTIFIER: 'IDENTIFIER',
  NEIGHBOURS: 'NEIGHBOURS',
} as const;
export type Likeness = (typeof Likeness)[keyof typeof Likeness];

/** One reason, with what is alike. */
export interface LikenessReason {
  readonly kind: Likeness;
  /** As `Ilham Aliyev – Ilham Aliev`. */
  readonly detail: string;
}

/** How surely two actors are one by what they are called, 0 to 1. */
export interface ActorLikeness {
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

const SAME_NAME = 0.9;
const SAME_IDENTIFIER = 0.85;
/** Shorter values, as numbers of a few digits, are shared by chance. */
const SHORTEST_VALUE = 4;

/**
 * How surely two actors are one, by their names and identifiers: the best of these.
 *
 * - A name or alias of both is the same but for case, marks, punctuation and spaces. Places and peoples that stand for an actor, and abbreviations, do not count: many share them.
 * - An identifier of both has the same value under different schemes.
 * - Each one's name means the other as far as `scoreName` has it; the less sure direction counts.
 *
 * 0 where their kinds differ in more than a nuance, or one scheme has different identifiers of both, which says that they are two.
 */
export function actorLikeness(one: Actor, other: Actor): ActorLikeness {
  if (familyOf(one.kind) !== familyOf(other.kind) || areIdentifiedApart(one, other))
    return { score: 0, reasons: [] };
  const reasons: (LikenessReason & { readonly score: number })[] = [];
  const shared = namesOf(one).find((name) => namesOf(other).some((its) => foldName(its) === foldName(name)));
  if (shared !== undefined) reasons.push({ kind: Likeness.ALIAS, detail: shared, score: SAME_NAME });
  const value = sharedValue(one, other);
  if (value !== null) reasons.push({ kind: Likeness.IDENTIFIER, detail: value, score: SAME_IDENTIFIER });
  const [there, back] = [meant(one, other), meant(other, one)];
  const score = Math.min(there.score, back.score);
  if (shared === undefined && score > 0) {
    const detail = `${one.name} – ${there.matched}`;
    reasons.push({ kind: Likeness.NAME, detail, score });
  }
  return {
    score: reasons.reduce((best, reason) => Math.max(best, reason.score), 0),
    reasons: reasons.map(({ kind, detail }) => ({ kind, detail })),
  };
}

const meant = (asked: Actor, actor: Actor) =>
  scoreName(askName(asked.name), { ...actor, aliases: actor.aliases.filter(({ kind }) => isName(kind)) });

const isName = (kind: AliasKind): boolean => kind === AliasKind.NAME || kind === AliasKind.TRANSLITERATION;

const namesOf = ({ name, aliases }: Actor): string[] => [
  name,
  ...aliases.filter(({ kind }) => isName(kind)).map((alias) => alias.name),
];

/** Kinds between which coders waver. */
function familyOf(kind: ActorKind): string {
  switch (kind) {
    case ActorKind.OFFICIAL:
    case ActorKind.PERSON:
      return 'person';
    case ActorKind.STATE:
    case ActorKind.TERRITORY:
      return 'country';
    case ActorKind.COMPANY:
    case ActorKind.ORGANIZATION:
    case ActorKind.ARMED_GROUP:
      return 'body';
  }
}

function areIdentifiedApart(one: Actor, other: Actor): boolean {
  return one.identifiers.some((mine) => {
    const scheme = mine.scheme.toLowerCase();
    const theirs = other.identifiers.filter((its) => its.scheme.toLowerCase() === scheme);
    return theirs.length > 0 && !theirs.some((its) => identifierKey(its) === identifierKey(mine));
  });
}

function sharedValue(one: Actor, other: Actor): string | null {
  const found = one.identifiers.flatMap((mine) =>
    other.identifiers
      .filter((its) => its.value.trim().toLowerCase() === mine.value.trim().toLowerCase())
      .map((its) => ({ mine, its })),
  );
  const [first] = found.filter(({ mine }) => mine.value.trim().length >= SHORTEST_VALUE);
  return first ? `${first.mine.scheme} and ${first.its.scheme}: ${first.mine.value}` : null;
}
