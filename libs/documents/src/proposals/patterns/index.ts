import { aid } from './aid.js';
import { arms } from './arms.js';
import { blame } from './blame.js';
import { concessions } from './concessions.js';
import { contacts } from './contacts.js';
import { custody } from './custody.js';
import { deployments } from './deployments.js';
import { economy } from './economy.js';
import { force } from './force.js';
import { goodwill } from './goodwill.js';
import { refusals } from './refusals.js';
import { requests } from './requests.js';
import { sanctions } from './sanctions.js';
import { structure } from './structure.js';
import { unrest } from './unrest.js';
import { withdrawals } from './withdrawals.js';
import { INTENTIONS, LIGHT } from '../grammar/words.js';
import type { NounPattern, Pattern, TiePattern, VerbPattern } from './pattern.js';
import { sorts } from './sorts.js';

/** All patterns, in the order in which their names count. */
export const patterns: readonly Pattern[] = [
  ...arms,
  ...aid,
  ...economy,
  ...contacts,
  ...goodwill,
  ...requests,
  ...concessions,
  ...withdrawals,
  ...blame,
  ...refusals,
  ...sanctions,
  ...force,
  ...deployments,
  ...unrest,
  ...custody,
  ...structure,
];

const named = new Map(patterns.map((pattern, i) => [pattern, nameOf(pattern, i)]));

function nameOf(pattern: Pattern, place: number): string {
  const [word = ''] = pattern.kind === 'VERB' ? pattern.verbs : pattern.nouns;
  const base = (one: Pattern): string =>
    `${one.type} ${(one.kind === 'VERB' ? one.verbs : one.nouns)[0] ?? ''}`;
  const before = patterns.slice(0, place).filter((one) => base(one) === base(pattern)).length;
  return `${pattern.type.toLowerCase()}.${word.toLowerCase()}${before > 0 ? `.${before + 1}` : ''}`;
}

/** What a pattern is called in proposals: its type, its kind, and a number. */
export const patternName = (pattern: Pattern): string => named.get(pattern) ?? pattern.type.toLowerCase();

function byWord<Kind extends Pattern>(
  of: readonly Kind[],
  words: (pattern: Kind) => readonly string[],
): ReadonlyMap<string, readonly Kind[]> {
  const map = new Map<string, Kind[]>();
  for (const pattern of of)
    for (const word of words(pattern)) map.set(word, [...(map.get(word) ?? []), pattern]);
  return map;
}

export const verbPatterns = byWord(
  patterns.filter((pattern): pattern is VerbPattern => pattern.kind === 'VERB'),
  ({ verbs }) => verbs,
);
export const nounPatterns = byWord(
  patterns.filter((pattern): pattern is NounPattern => pattern.kind === 'NOUN'),
  ({ nouns }) => nouns,
);
export const tiePatterns = patterns.filter((pattern): pattern is TiePattern => pattern.kind === 'TIE');

const LIGHT_VERBS = [...LIGHT, ...INTENTIONS].map((key) => key.split('_')[0] ?? key);

/** The words that the tagger is helped with. */
export const knownWords = {
  verbs: new Set([...[...verbPatterns.keys()].map((key) => key.split('_')[0] ?? key), ...LIGHT_VERBS]),
  nouns: new Set([...nounPatterns.keys(), ...Object.values(sorts).flatMap((sort) => [...sort])]),
};
