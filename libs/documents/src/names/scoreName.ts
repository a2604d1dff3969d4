import { type Actor, ActorKind, AliasKind, type PreparedName, prepareName } from '@entente/model';
import { countryOf } from './countries/countryOf.js';
import { namePartsOf, type NamePart, type NameParts } from './nameParts.js';
import { soundSimilarity } from './spelling/sounds.js';

/** An actor's name or alias that is most like one that is asked for. */
export interface NameScore {
  readonly matched: string;
  /** 0 to 1, on the scale of `scoreName`; 0 where none is like it. */
  readonly score: number;
}

/** A name that is asked for, prepared for comparison with many actors. */
export interface AskedName {
  readonly plain: PreparedName;
  readonly parts: NameParts;
}

export function askName(name: string): AskedName {
  return { plain: prepareName(name), parts: namePartsOf(name) };
}

/** Below this a name says too little for the actor. */
const LEAST = 0.25;
/** A name that explains only a part is never this sure of an actor. */
const UNEXPLAINED = 0.5;
const CONTRADICTED = 0.45;
const MERE_PLACE = 0.3;

/**
 * How surely a name means an actor, by the name or alias that fits best. The words of both names are held against each other, by spelling
 * and by sound, in any order; the score is what is left when each part that the other name does not explain has cost what it weighs.
 *
 * | score | what |
 * |---|---|
 * | 1, 0.95 | the actor's name, an alias, character for character |
 * | 0.9, 0.87 | the name, an alias, but for case, marks, punctuation, spaces and script |
 * | 0.8 to 0.86 | another spelling of it, in whatever script, in another order, with or without title, patronymic or "Republic of" |
 * | 0.8 | one is the initials of the other; a country by a name that only the world knows: Израиль, Nairobi |
 * | 0.5 to 0.8 | it leaves something out: Deek for George Deek, Defense Ministry for Israel's |
 * | below 0.5 | more alike than the same: a part of it is not the actor's (Jerusalem Post), or contradicts: another given name, another country, another sort of body |
 */
export function scoreName(asked: AskedName, actor: Actor): NameScore {
  const names = [{ name: actor.name, kind: null }, ...actor.aliases];
  const country = isCountry(actor.kind) ? countryOf(actor) : null;
  const world = scoreCountry(asked, country);
  let best: NameScore = { matched: actor.name, score: world ?? 0 };
  for (const { name, kind } of names) {
    const score = scoreAgainst(asked, name, kind, actor, world);
    if (score > best.score) best = { matched: name, score };
  }
  return best.score < LEAST ? { ...best, score: 0 } : best;
}

const isCountry = (kind: ActorKind): boolean => kind === ActorKind.STATE || kind === ActorKind.TERRITORY;

/** How surely a name that is a country's means this country; 0 where it is another's, null where it is no country's. */
function scoreCountry({ parts }: AskedName, country: string | null): number | null {
  const [only, ...others] = parts.parts.filter(({ role, key }) => role !== 'LIGHT' && key !== 'government');
  if (only?.role !== 'COUNTRY' || others.length > 0 || country === null) return null;
  return only.key === country ? 0.8 : 0;
}

function scoreAgainst(
  asked: AskedName,
  name: string,
  kind: AliasKind | null,
  actor: Actor,
  world: number | null,
): number {
  const known = prepareName(name);
  const { plain } = asked;
  if (plain.exact === known.exact) return kind === null ? 1 : 0.95;
  if (plain.letters === '' || known.letters === '') return 0;
  if (plain.letters === known.letters) return kind === null ? 0.9 : 0.87;
  // It names another country than this one.
  if (world === 0) return 0;
  if (kind !== AliasKind.DEMONYM && kind !== AliasKind.METONYM) {
    if (known.initials.includes(plain.letters) || plain.initials.includes(known.letters)) return 0.8;
  }
  return compareParts(asked.parts, namePartsOf(name), {
    isShort: kind === AliasKind.DEMONYM || kind === AliasKind.METONYM || isCountry(actor.kind),
    isPerson: actor.kind === ActorKind.PERSON || actor.kind === ActorKind.OFFICIAL,
  });
}

/** What each part costs, as a factor, where the asked name has it and the known one has not, and the other way round. */
const ADDED: Readonly<Record<NamePart['role'], number>> = {
  PLAIN: 0.52,
  HEAD: 0.5,
  COUNTRY: 0.75,
  TITLE: 0.98,
  INITIAL: 0.97,
  PATRONYMIC: 0.97,
  RANK: 0.5,
  LIGHT: 0.99,
};
const OMITTED: Readonly<Record<NamePart['role'], number>> = {
  ...ADDED,
  PLAIN: 0.84,
  HEAD: 0.78,
  COUNTRY: 0.76,
  RANK: 0.9,
};
/** The least likeness at which one word may be a spelling of the other. */
const SPELT_ALIKE = 0.88;

function compareParts(
  asked: NameParts,
  known: NameParts,
  { isShort, isPerson }: { readonly isShort: boolean; readonly isPerson: boolean },
): number {
  const pairs = pairUp(asked.parts, known.parts);
  if (!pairs.some(({ a }) => isTelling(a))) return 0;
  const left = asked.parts.filter((part) => !pairs.some(({ a }) => a === part));
  const missing = known.parts.filter((part) => !pairs.some(({ b }) => b === part));
  const likeness = pairs.reduce((sum, { similarity }) => sum + similarity, 0) / pairs.length;
  const inOrder = pairs.every(
    ({ b }, i) => i === 0 || known.parts.indexOf(b) > known.parts.indexOf(pairs[i - 1]?.b ?? b),
  );
  // "Jerusalem" is not the Jerusalem Post.
  if (!isShort && asked.parts.every(({ role }) => role === 'COUNTRY') && missing.some(isTelling))
    return MERE_PLACE;
  const told = pairs.filter(({ a }) => isTelling(a)).length;
  let score = 0.86 * likeness ** 2 * (inOrder ? 1 : 0.98);
  // "Ilham A. Aliyev", "Nikol Vovayi Pashinyan": between a given name and a family name that are there, one more is a middle name.
  const isMiddle = (part: NamePart): boolean =>
    part.role === 'PLAIN' && told >= 2 && !isShort && !asked.isBody && !missing.some(isTelling);
  for (const part of left) {
    if (part.role === 'COUNTRY' && isPerson) score *= 0.96;
    else score *= isMiddle(part) ? 0.93 : ADDED[part.role];
  }
  for (const part of missing)
    score *=
      part === known.parts.at(-1) && part.role === 'PLAIN' && !known.isBody ? 0.68 : OMITTED[part.role];
  if (contradicts(left, missing)) score *= 0.55;
  const isUnexplained = left.some(
    (part) => (part.role === 'PLAIN' && !isMiddle(part)) || part.role === 'HEAD' || part.role === 'RANK',
  );
  if (isUnexplained) return Math.min(score, isShort ? CONTRADICTED : UNEXPLAINED - 0.02);
  return contradicts(left, missing) ? Math.min(score, CONTRADICTED) : score;
}

/** Whether what is left of one name stands where the other has something else: another country, another head, another name. */
function contradicts(left: readonly NamePart[], missing: readonly NamePart[]): boolean {
  const roles = ['COUNTRY', 'HEAD', 'PLAIN', 'INITIAL', 'RANK'] as const;
  return roles.some(
    (role) => left.some((part) => part.role === role) && missing.some((part) => part.role === role),
  );
}

const isTelling = ({ role }: NamePart): boolean => role === 'PLAIN' || role === 'HEAD' || role === 'COUNTRY';

interface Pair {
  readonly a: NamePart;
  readonly b: NamePart;
  readonly similarity: number;
}

/** The parts of two names that are the same, most alike first, each once; in the order of the first name. */
function pairUp(asked: readonly NamePart[], known: readonly NamePart[]): Pair[] {
  const candidates = asked
    .flatMap((a) => known.map((b) => ({ a, b, similarity: similarityOf(a, b) })))
    .filter(({ similarity }) => similarity > 0)
    .sort((x, y) => y.similarity - x.similarity);
  const used = new Set<NamePart>();
  const pairs = candidates.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
  return pairs.sort((x, y) => asked.indexOf(x.a) - asked.indexOf(y.a));
}

function similarityOf(a: NamePart, b: NamePart): number {
  if (a.role === 'COUNTRY' || b.role === 'COUNTRY')
    return a.role === b.role ? Number(a.key === b.key) : misspelt(a, b);
  if (a.key === b.key) return 1;
  if (a.role === 'INITIAL' || b.role === 'INITIAL') {
    const [initial, other] = a.role === 'INITIAL' ? [a, b] : [b, a];
    const mayStand =
      other.role === 'PLAIN' &&
      (other.key.startsWith(initial.key) || other.sounds.phones.startsWith(initial.sounds.phones));
    return mayStand && initial.sounds.phones !== '' ? 0.93 : 0;
  }
  // Heads, titles and ranks have one key for all their spellings.
  if (a.role !== 'PLAIN' || b.role !== 'PLAIN') return 0;
  if (isFeminineOf(a.sounds.phones, b.sounds.phones)) return 0;
  const similarity = soundSimilarity(a.sounds, b.sounds);
  return similarity >= SPELT_ALIKE ? similarity : 0;
}

/** How like a country's name a word is that is none: "Azerbaidjan". */
function misspelt(a: NamePart, b: NamePart): number {
  const [country, other] = a.role === 'COUNTRY' ? [a, b] : [b, a];
  if (other.role !== 'PLAIN' || country.sounds.phones.length < 5) return 0;
  const similarity = soundSimilarity(country.sounds, other.sounds);
  return similarity >= 0.93 ? similarity : 0;
}

/** Family names that differ as a man's and a woman's: Aliyev, Aliyeva. */
function isFeminineOf(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer === `${shorter}a` && /(?:ov|ev|in)$/u.test(shorter);
}
