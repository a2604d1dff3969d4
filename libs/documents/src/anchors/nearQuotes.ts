import type { NearQuote } from '@entente/model';
import { codePointIndex } from './codePointIndex.js';

/**
 * Where a needle begins in a text, in code units, overlapping places included, in order. Knuth, Morris and Pratt's search, since
 * no text and no needle, however repetitive, makes it slower than the sum of their lengths.
 */
export function* occurrences(text: string, needle: string): Generator<number> {
  const borders = bordersOf(needle);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === unit) matched += 1;
    if (matched === needle.length) {
      yield at - needle.length + 1;
      matched = borders[matched - 1] ?? 0;
    }
  }
}

/** For each beginning of the needle, the length of the longest shorter one that it also ends with. */
function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let matched = 0;
  for (let at = 1; at < needle.length; at += 1) {
    while (matched > 0 && needle.charCodeAt(matched) !== needle.charCodeAt(at)) {
      matched = borders[matched - 1] ?? 0;
    }
    if (needle.charCodeAt(matched) === needle.charCodeAt(at)) matched += 1;
    borders[at] = matched;
  }
  return borders;
}

/** Places reported at most, and code units of all their passages together; the first is reported however long it is. */
const MOST = 3;
const MOST_UNITS = 20_000;

const singleQuotes = /[‘’‚‛‹›′`´ʼ＇]/gu;
const doubleQuotes = /[“”„‟«»″＂]/gu;
const dashes = /[‐‑‒–—―−﹘﹣－]/gu;
const invisible = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/**
 * Differences of typography that do not change how a text reads, each with its name. The order matters: a later folding works on the result of the
 * earlier ones.
 */
const foldings: readonly (readonly [word: string, fold: (text: string) => string])[] = [
  ['invisible characters', (text) => text.replaceAll(invisible, '')],
  ['spaces', (text) => text.replaceAll(/\s+/gu, ' ')],
  ['quotation marks', (text) => text.replaceAll(singleQuotes, "'").replaceAll(doubleQuotes, '"')],
  ['dashes', (text) => text.replaceAll(dashes, '-')],
  ['composed letters', (text) => text.normalize('NFD')],
  ['ligatures and letter forms', (text) => [...text].map(plainForm).join('')],
  ['capital letters', (text) => text.toLowerCase()],
];
/** A letter in its compatibility form, without differences of shape; it does not affect spaces and composed letters. */
const plainForm = (letter: string): string =>
  /\s/u.test(letter) || letter.normalize('NFKD') === letter.normalize('NFD')
    ? letter
    : letter.normalize('NFKD');
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * Where a quote that does not stand in a text stands as it reads: with other spaces, line breaks, quotation marks, dashes, letter forms or invisible
 * characters. One pass over the text, and one over the quote; the first few places alone.
 *
 * @returns Places in code points, with the passage as it stands there, and how it differs from the quote; `surroundings` where the passage itself does not.
 */
export function nearQuotes(text: string, quote: string): readonly NearQuote[] {
  const wanted = foldAll(quote).trim();
  if (wanted === '') return [];
  const { folded, unitOf } = foldWithUnits(text);
  const index = codePointIndex(text);
  const found: NearQuote[] = [];
  let units = 0;
  for (const at of occurrences(folded, wanted)) {
    const from = unitOf[at] ?? 0;
    const to = clusterEnd(text, unitOf[at + wanted.length - 1] ?? 0);
    const passage = text.slice(from, to);
    // A match that begins or ends within a ligature has more than was asked for.
    if (foldAll(passage).trim() !== wanted) continue;
    units += passage.length;
    if (found.length > 0 && units > MOST_UNITS) break;
    found.push({
      start: index.codePointAt(from),
      end: index.codePointAt(to),
      quote: passage,
      differsIn: differences(passage, quote),
    });
    if (found.length === MOST) break;
  }
  return found;
}

/** The same for a message; empty where there is none. */
export function nearWords([first]: readonly NearQuote[]): string {
  if (!first) return '';
  const { start, end, differsIn } = first;
  const what =
    differsIn[0] === 'surroundings'
      ? 'the quote itself stands'
      : `what reads the same stands, with other ${differsIn.join(' and ')},`;
  return `; ${what} at ${start} to ${end}`;
}

const foldAll = (text: string): string => foldings.reduce((folded, [, fold]) => fold(folded), text);

/** By which foldings two texts differ that read the same: those without which they would not be equal. */
function differences(passage: string, quote: string): readonly string[] {
  if (passage === quote) return ['surroundings'];
  const words = foldings.flatMap(([word], left) => {
    const without = (text: string): string =>
      foldings.reduce((folded, [, fold], i) => (i === left ? folded : fold(folded)), text);
    return without(passage) === without(quote) ? [] : [word];
  });
  return words.flatMap((word) => (word === 'spaces' ? spaceWords(passage, quote) : [word]));
}

function spaceWords(passage: string, quote: string): readonly string[] {
  const breaks = (text: string): number => [...text.matchAll(lineBreak)].length;
  const spaces = (text: string): string =>
    text
      .replaceAll(lineBreak, ' ')
      .split(/[^\s]+/u)
      .join('|');
  const words = [
    ...(breaks(passage) === breaks(quote) ? [] : ['line breaks']),
    ...(spaces(passage) === spaces(quote) ? [] : ['spaces']),
  ];
  // As many of them, of another kind: CRLF and LF.
  return words.length > 0 ? words : ['line breaks'];
}

interface Folded {
  readonly folded: string;
  /** For each code unit of the folded text, where in the text the letter begins that it comes from. */
  readonly unitOf: Uint32Array;
}

const CHUNK = 8192;
const MOST_LETTERS = 20_000;

/** `foldAll` of a long text, letter by letter. */
function foldWithUnits(text: string): Folded {
  const chunks: string[] = [];
  let chunk = '';
  // As a rule the folded text is no longer; compatibility forms may be.
  let unitOf = new Uint32Array(text.length + 64);
  let length = 0;
  let spaced = false;
  /** `step` is 1 where each letter stands for one of the text, and 0 where all come from the same. */
  const put = (letters: string, unit: number, step: 0 | 1): void => {
    if (length + letters.length > unitOf.length) {
      const larger = new Uint32Array(unitOf.length * 2 + letters.length);
      larger.set(unitOf);
      unitOf = larger;
    }
    for (let i = 0; i < letters.length; i += 1) unitOf[length + i] = unit + step * i;
    length += letters.length;
    chunk += letters;
    if (chunk.length >= CHUNK) {
      chunks.push(chunk);
      chunk = '';
    }
  };
  // A text has few letters, many times each.
  const seen = new Map<string, string>();
  const fold = (letter: string): string => {
    let known = seen.get(letter);
    if (known === undefined) {
      known = foldAll(letter);
      if (seen.size < MOST_LETTERS) seen.set(letter, known);
    }
    return known;
  };
  for (let unit = 0; unit < text.length;) {
    const wordEnd = plainEnd(text, unit);
    if (wordEnd > unit) {
      put(text.slice(unit, wordEnd).toLowerCase(), unit, 1);
      spaced = false;
      unit = wordEnd;
      continue;
    }
    const end = clusterEnd(text, unit);
    const letters = fold(text.slice(unit, end));
    if (letters !== ' ' || !spaced) put(letters, unit, 0);
    if (letters !== '') spaced = letters === ' ';
    unit = end;
  }
  chunks.push(chunk);
  return { folded: chunks.join(''), unitOf };
}

/** Where letters end that only have capitals to fold: ASCII but for spaces and the back-tick, which is taken for a quotation mark, and no mark on the last. */
function plainEnd(text: string, unit: number): number {
  let end = unit;
  for (; ; end += 1) {
    const code = text.charCodeAt(end);
    if (code > 0x20 && code < 0x7f && code !== 0x60) continue;
    // The last one has a mark on it.
    return code >= 0x300 && end > unit ? end - 1 : end;
  }
}

/** U+034F is a combining mark, and invisible. */
const mark = /(?!\u034f)\p{M}/u;

/** Where the letter that begins at a code unit ends: with the marks that stand on it. */
function clusterEnd(text: string, unit: number): number {
  let end = unit + ((text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!mark.test(next)) break;
    end += next.length;
  }
  return end;
}
