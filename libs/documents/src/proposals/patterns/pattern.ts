import type { RelationType } from '@entente/model';

/** Where an end of a relation stands beside the verb or the noun that tells it. */
export type Place =
  /** Who does what the verb says, in either voice. */
  | 'subject'
  /** What it is done to, in either voice. */
  | 'object'
  /** The first of two objects: gave Jordan a grant. */
  | 'indirect'
  /** Whose: Turkey's sale; an adjective of a people counts less: Turkish sales. */
  | 'owner'
  /** The two that it joins: between A and B, A and B held, A held … with B. */
  | 'both'
  /** The two that fought each other by what was told before: called for a ceasefire. */
  | 'opponents'
  /** What is said to be under it: is under investigation, is on trial. */
  | 'under'
  /** Whom the deed is aimed at that depends on the verb: threatened to attack Chile. */
  | 'infinitive'
  /** Who says it: Norway said that Chile was behind the attack. */
  | 'sayer'
  /** Whom it is to help: sent troops to help Chile. */
  | 'helped'
  /** Whose deed would bring it about: will retaliate if Chile attacks. */
  | 'condition'
  /** After one of these prepositions, words separated by a bar: to|for. */
  | `:${string}`;

interface PatternBase {
  readonly type: RelationType;
  /** CAMEO's code of the event; null for standing ties. */
  readonly cameo: string | null;
  /** The places where the one who acts may stand, the first that names somebody counts. */
  readonly from: readonly Place[];
  readonly to: readonly Place[];
  /** How much it is worth before anything is known of the sentence, 0 to 1. */
  readonly worth: number;
  /** A sentence that it reads, with the ends: "from > to: sentence". */
  readonly example: string;
}

/** Verbs that tell an event; lemmas in American spelling, with a particle after an underscore. */
export interface VerbPattern extends PatternBase {
  readonly kind: 'VERB';
  readonly verbs: readonly string[];
  /**
   * Where the object, or an adjunct, must be of one of these sorts of nouns; null where any will do. A word after `~` may stand anywhere behind
   * the verb: called the plan reckless.
   */
  readonly about: readonly string[] | null;
  /** Prepositions of the adjunct that tells the matter: provide Azerbaijan with arms. */
  readonly matter: readonly string[];
  /** Words of which an adjunct must have one: to the border; null where none need be there. */
  readonly beside: readonly string[] | null;
  /** Prepositions of an adjunct that makes it mean something else: came under fire over its law. */
  readonly unless: readonly string[];
}

/** Nouns that tell an event: Israel's sale of drones to Azerbaijan. */
export interface NounPattern extends PatternBase {
  readonly kind: 'NOUN';
  readonly nouns: readonly string[];
  readonly about: readonly string[] | null;
}

/** Nouns that tell what one is to another: an ally of, part of, president of. */
export interface TiePattern extends PatternBase {
  readonly kind: 'TIE';
  readonly nouns: readonly string[];
  readonly about: readonly string[] | null;
}

export type Pattern = VerbPattern | NounPattern | TiePattern;

const list = (words: string): string[] => words.split(/\s+/u).filter((word) => word !== '');

/** Verbs in both spellings: the library knows not every one in -ise. */
const verbList = (words: string): string[] =>
  list(words).flatMap((word) =>
    /ize(?:_|$)/u.test(word) ? [word, word.replace(/ize(?=_|$)/u, 'ise')] : [word],
  );

type Places = Partial<Pick<PatternBase, 'from' | 'to' | 'worth'>>;

/** A pattern of verbs: `verbs` separated by spaces, `about` sorts of nouns separated by spaces. */
export function verb(
  type: RelationType,
  cameo: string | null,
  verbs: string,
  example: string,
  {
    about,
    matter,
    beside,
    unless,
    from,
    to,
    worth,
  }: Places & { about?: string; matter?: string; beside?: string; unless?: string } = {},
): VerbPattern {
  return {
    kind: 'VERB',
    type,
    cameo,
    verbs: [...new Set(verbList(verbs))],
    example,
    about: about === undefined ? null : list(about),
    matter: list(matter ?? ''),
    beside: beside === undefined ? null : list(beside),
    unless: list(unless ?? ''),
    from: from ?? ['subject'],
    to: to ?? ['object'],
    worth: worth ?? 0.9,
  };
}

/** A pattern of nouns. */
export function noun(
  type: RelationType,
  cameo: string | null,
  nouns: string,
  example: string,
  { about, from, to, worth }: Places & { about?: string } = {},
): NounPattern {
  return {
    kind: 'NOUN',
    type,
    cameo,
    nouns: list(nouns),
    example,
    about: about === undefined ? null : list(about),
    from: from ?? ['owner', ':by', 'subject', ':from'],
    to: to ?? [':against|on|to|at|with|of'],
    worth: worth ?? 0.75,
  };
}

/** A pattern of what one is to another. */
export function tie(
  type: RelationType,
  nouns: string,
  example: string,
  { about, to, from, worth }: Places & { about?: string } = {},
): TiePattern {
  return {
    kind: 'TIE',
    type,
    cameo: null,
    nouns: list(nouns),
    example,
    about: about === undefined ? null : list(about),
    from: from ?? ['subject'],
    to: to ?? [':of|in|to|with|for|within', 'owner'],
    worth: worth ?? 0.85,
  };
}
