import type { Voice } from '../claims/claim.js';
import { foldName } from '../names/foldName.js';
import { nameSimilarity, type PreparedName, prepareName } from '../names/nameSimilarity.js';

/** A source as far as origins go. */
export interface OriginSource {
  readonly id: string;
  readonly publisher: string | null;
  /** The same for the same text in other bytes (`foldText`, hashed); null where the document is not held. */
  readonly textKey: string | null;
}

/** Which actor a folded name means: the one that has it as its name or an alias; null where there is none, or more than one. */
export type ActorNamed = (foldedName: string) => string | null;

/**
 * Where a claim comes from, so that five articles that quote one official count once: its speaker; else its attribution; else the
 * source's own voice (`sourceOrigin`). One voice is one origin whatever its role: names go by `foldName`, and one that means an actor of the
 * graph is that actor, whether it speaks, is named or publishes.
 */
export function originOf(voice: Voice, source: OriginSource, actorNamed: ActorNamed): string {
  if (voice.kind === 'speaker') return actorOrigin(voice.speakerId);
  if (voice.kind === 'attribution') return namedOrigin(voice.attribution, actorNamed);
  return sourceOrigin(source, actorNamed);
}

/** Whose voice a source has: its publisher's; with none known, that of the text, whatever its bytes; else its own. */
export function sourceOrigin({ id, publisher, textKey }: OriginSource, actorNamed: ActorNamed): string {
  if (publisher) return namedOrigin(publisher, actorNamed);
  return textKey === null ? `source:${id}` : `text:${textKey}`;
}

/** Which document a source is: the same text counts once. */
export function documentOf({ id, textKey }: Omit<OriginSource, 'publisher'>): string {
  return textKey ?? id;
}

const actorOrigin = (id: string): string => `actor:${id}`;

function namedOrigin(name: string, actorNamed: ActorNamed): string {
  const folded = foldName(name);
  const actorId = actorNamed(folded);
  return actorId === null ? `name:${folded}` : actorOrigin(actorId);
}

/** Why two origins may be one. */
export const Nearness = {
  /** Their names are alike: another spelling or alphabet, initials, or one within the other. */
  SIMILAR_NAME: 'SIMILAR_NAME',
  /** They published the same text, in other bytes. */
  SAME_TEXT: 'SAME_TEXT',
} as const;
export type Nearness = (typeof Nearness)[keyof typeof Nearness];

/** An origin of a relation's affirming claims, once for each way it occurs. */
export interface NamedOrigin {
  readonly origin: string;
  /** What it is called: a speaker's name and aliases, an attribution, a publisher; none where it is a source without one. */
  readonly names: readonly string[];
  /** Its label where two origins are listed. */
  readonly label: string;
  /** The text in whose own voice it occurs; null for a speaker or an attribution, and where no document is held. */
  readonly textKey: string | null;
  /** The day from which it was known, ISO 8601; null where it is not known when. */
  readonly day: string | null;
}

/** Two origins that count as two and may be one. */
export interface NearOrigins {
  readonly one: string;
  readonly other: string;
  readonly because: Nearness;
  /** From when on both were known; null where it is not known. */
  readonly since: string | null;
}

/** The likeness, on the scale of `nameSimilarity`, from which two names count as near. */
const ALIKE = 0.6;
/** Above this number of origins of one relation, not all pairs are compared. */
const MOST = 60;

/** The pairs of origins that may be one, each pair once, first those known first; the same whatever order they come in. */
export function nearOrigins(named: readonly NamedOrigin[], prepared = prepareName): NearOrigins[] {
  const groups = new Map<string, NamedOrigin[]>();
  for (const one of [...named].sort(byLabel)) {
    const group = groups.get(one.origin);
    if (group) group.push(one);
    else groups.set(one.origin, [one]);
  }
  const origins = [...groups.values()].slice(0, MOST);
  const pairs = origins.flatMap((one, i) =>
    origins.slice(i + 1).flatMap((other) => nearest(one, other, prepared) ?? []),
  );
  return pairs.sort((a, b) => compare(a.since ?? '~', b.since ?? '~') || compare(a.one, b.one));
}

const byLabel = (a: NamedOrigin, b: NamedOrigin): number =>
  compare(a.label, b.label) ||
  compare(a.origin, b.origin) ||
  compare(a.day ?? '~', b.day ?? '~') ||
  compare(a.textKey ?? '', b.textKey ?? '');

/** Of all ways in which two origins occur, the pair that was known to be near first. */
function nearest(
  ones: readonly NamedOrigin[],
  others: readonly NamedOrigin[],
  prepared: (name: string) => PreparedName,
): NearOrigins | null {
  const found = ones.flatMap((one) =>
    others.flatMap((other): NearOrigins[] => {
      const because = nearnessOf(one, other, prepared);
      if (because === null) return [];
      const since = one.day === null || other.day === null ? null : one.day > other.day ? one.day : other.day;
      return [{ one: one.label, other: other.label, because, since }];
    }),
  );
  return found.reduce<NearOrigins | null>(
    (first, pair) => (first === null || (pair.since ?? '~') < (first.since ?? '~') ? pair : first),
    null,
  );
}

function nearnessOf(
  one: NamedOrigin,
  other: NamedOrigin,
  prepared: (name: string) => PreparedName,
): Nearness | null {
  if (one.textKey !== null && one.textKey === other.textKey) return Nearness.SAME_TEXT;
  const alike = one.names.some((a) =>
    other.names.some(
      (b) => digitsOf(a) === digitsOf(b) && nameSimilarity(prepared(a), prepared(b), 'name') >= ALIKE,
    ),
  );
  return alike ? Nearness.SIMILAR_NAME : null;
}

/** Names that differ in their digits are different: Channel 1, Channel 2. */
const digitsOf = (name: string): string => name.replace(/\P{N}+/gu, ' ').trim();

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
