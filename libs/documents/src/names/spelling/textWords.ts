import { foldScript } from './foldScript.js';

/** A word of a text: a run of letters, marks and digits. */
export interface TextWord {
  /** In UTF-16 code units from 0, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In its own script, as `foldScript` has it. */
  readonly key: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

// An apostrophe or a gershayim within a word belongs to it (Ha'aretz, צה"ל); an English possessive ending does not.
const WORD =
  /(?<=[\p{L}\p{N}\p{M}])['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ׳״"](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*/gu;

/** The words of a text in their order. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let before = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/^['’]s$/u.test(word)) continue;
    const end = index + word.length;
    words.push({ start: index, end, text: word, key: foldScript(word), gap: text.slice(before, index) });
    before = end;
  }
  return words;
}
