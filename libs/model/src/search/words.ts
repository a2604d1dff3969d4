import { nameKey } from '../names/foldName.js';

/** A word of a text, as it stands there. */
export interface TextWord {
  /** In UTF-16 code units from 0, the end not included. */
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly text: string;
}

// Chinese characters and kana are words of one letter each, as the index has them.
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const WORD = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** The words of a text in their order: runs of letters, digits and marks. */
export function wordsOf(text: string): TextWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
}

/** A word without case and compatibility forms, in its own script. */
export const foldWord = (word: string): string => word.normalize('NFKC').toLowerCase();

/** A word as it is compared: in Latin letters without marks and case. Most are that already. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]+$/u.test(lower) ? lower : nameKey(word).replaceAll(' ', '');
}

/**
 * What regular forms of an English word have in common: "arm" for arms, armed and arming, "supply" for supplies and supplied. No word of a
 * dictionary, and the same for a few words that have nothing to do with each other.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return word;
  const [, noun] = /^(.{2,})(?:ies|ied)$/u.exec(word) ?? [];
  if (noun !== undefined) return `${noun}y`;
  const [, verb] = /^(.{3,})(?:ed|ing|es)$/u.exec(word) ?? [];
  if (verb !== undefined) return verb.replace(/([bdegmnprt])\1$/u, '$1');
  return word.replace(/^(.{3,})[se]$/u, '$1');
}

/** The forms of a word that have its stem, as a full-text index is asked for them; the word itself is one of them. */
export function formsOf(word: string): string[] {
  const stem = stemOf(word);
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return [word];
  const last = stem.at(-1) ?? '';
  const endings = ['', 'e', 's', 'es', 'ed', 'ing', `${last}ed`, `${last}ing`];
  const forms = [
    ...endings.map((ending) => `${stem}${ending}`),
    ...(last === 'y' ? ['ies', 'ied'].map((ending) => `${stem.slice(0, -1)}${ending}`) : []),
  ];
  return [...new Set([word, ...forms.filter((form) => stemOf(form) === stem)])];
}
