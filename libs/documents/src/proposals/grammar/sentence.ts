import type { Mention } from '../../names/mentions/mention.js';

/** A word or a sign of a text, with its part of speech (Universal POS tags) and its lemma in American spelling and lower case. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  /** In UTF-16 code units of the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

/** A mention by tokens. */
export interface TokenMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** A noun with what belongs to it, without the prepositional phrases after it. Numbers are places of tokens, the last included. */
export interface NounPhrase {
  readonly kind: 'NOUN';
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Whose it is, as "Turkey's" and "its" say; null where nothing does. */
  readonly owner: NounPhrase | null;
  readonly time: boolean;
  readonly pronoun: boolean;
}

/** Verbs that belong together: has been accused. */
export interface VerbGroup {
  readonly kind: 'VERB';
  readonly first: number;
  readonly last: number;
  /** The verb that says what is done. */
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: 'FUTURE' | 'POSSIBLE' | null;
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
}

/** A preposition or a particle, a conjunction, a comma, a word that opens a clause, a quotation mark, or a stronger sign. */
export interface Sign {
  readonly kind: 'PREPOSITION' | 'AND' | 'COMMA' | 'OPENER' | 'QUOTE' | 'BREAK' | 'OTHER';
  readonly first: number;
  readonly last: number;
  readonly word: string;
}

export type Unit = NounPhrase | VerbGroup | Sign;

export const isNoun = (unit: Unit | undefined): unit is NounPhrase => unit?.kind === 'NOUN';
export const isVerb = (unit: Unit | undefined): unit is VerbGroup => unit?.kind === 'VERB';
export const isSign = (unit: Unit | undefined, kind: Sign['kind']): boolean => unit?.kind === kind;

/** A preposition with its noun: to Azerbaijan. */
export interface Adjunct {
  readonly word: string;
  readonly noun: NounPhrase;
  readonly unit: number;
}

/** A verb with what belongs to it, as far as it can be told from the order of words. */
export interface Clause {
  readonly group: VerbGroup;
  /** Its place among the sentence's units. */
  readonly unit: number;
  readonly lemma: string;
  /** The word right after the verb that may belong to it: called on, pulled out. */
  readonly particle: string | null;
  subject: NounPhrase | null;
  readonly objects: readonly NounPhrase[];
  readonly adjuncts: readonly Adjunct[];
  /** The clause that this one depends on: said that …, promised to …, accused of …ing; null where it stands for itself. */
  governor: Clause | null;
  /** The noun that it tells the content of: reports that …, a decision to …; null where none does. */
  governorNoun: NounPhrase | null;
  readonly conditional: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

/** A sentence in clauses, and which nouns stand side by side. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  /** The nouns joined with this one by "and" or commas, itself among them. */
  readonly joined: (noun: NounPhrase) => readonly NounPhrase[];
}

/** Whether "according to" begins at a token. */
export const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
