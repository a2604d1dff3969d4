import type { TextWord } from '../spelling/textWords.js';

/** Whether a word begins with a capital. */
export const isCapital = ({ text }: TextWord): boolean => /^['’]?\p{Lu}/u.test(text);

/** What surrounds the words of a text: sentences, headlines, words that it also writes small. */
export class Surroundings {
  readonly #sentences: readonly number[];
  readonly #headlines: ReadonlySet<number>;
  readonly #small: ReadonlySet<string>;

  constructor(
    readonly text: string,
    words: readonly TextWord[],
  ) {
    let sentence = 0;
    this.#sentences = words.map((word, at) => {
      if (at > 0 && endsSentence(word, words[at - 1])) sentence += 1;
      return sentence;
    });
    this.#small = new Set(words.filter(({ text: word }) => /^\p{Ll}/u.test(word)).map(({ key }) => key));
    this.#headlines = headlines(text, words, this.#sentences);
  }

  beginsSentence(at: number): boolean {
    return at === 0 || this.#sentences[at] !== this.#sentences[at - 1];
  }

  inOneSentence(first: number, last: number): boolean {
    return this.#sentences[first] === this.#sentences[last];
  }

  /** Whether it stands in a sentence of two words at most. */
  isAlone(at: number): boolean {
    const sentence = this.#sentences[at];
    return [at - 2, at - 1, at + 1, at + 2].filter((other) => this.#sentences[other] === sentence).length < 2;
  }

  /** Whether its sentence is written with capitals throughout, so that a capital says nothing. */
  inHeadline(at: number): boolean {
    return this.#headlines.has(this.#sentences[at] ?? -1);
  }

  /** Whether the text writes this word small as well. */
  isWrittenSmall(key: string): boolean {
    return this.#small.has(key);
  }
}

function endsSentence(word: TextWord, before: TextWord | undefined): boolean {
  if (/\n\s*\n|[!?…]|[.:]["”»’)]*\s*["“«(]/u.test(word.gap)) return true;
  if (/\n/u.test(word.gap)) return /[.:]/u.test(word.gap) || isCapital(word);
  // "J. Smith", "U.S. officials", "Mr. Smith": a point after an initial or a title ends nothing.
  const isShort = before !== undefined && (/^\p{Lu}$/u.test(before.text) || ABBREVIATED.test(before.text));
  return /\.["”»’)]*\s/u.test(word.gap) && !isShort && !/^\p{Ll}/u.test(word.text);
}

const ABBREVIATED = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Maj|Sgt|St|Sen|Rep|Gov|Jr|Sr|No|vs|г|им)$/u;

/** Sentences without a point at their end, of at least four words of which most that could be small are capital. */
function headlines(text: string, words: readonly TextWord[], sentences: readonly number[]): Set<number> {
  const counts = new Map<number, { capital: number; all: number; end: number }>();
  words.forEach((word, at) => {
    const sentence = sentences[at] ?? 0;
    const count = counts.get(sentence) ?? { capital: 0, all: 0, end: 0 };
    const counted = /^\p{Lu}|^\p{L}{4}/u.test(word.text);
    counts.set(sentence, {
      capital: count.capital + Number(counted && isCapital(word)),
      all: count.all + Number(counted),
      end: word.end,
    });
  });
  const isHeadline = ({ capital, all, end }: { capital: number; all: number; end: number }): boolean =>
    all >= 4 && capital / all > 0.7 && /^["”»’)]*\s*(?:\n|$)/u.test(text.slice(end, end + 40));
  return new Set([...counts].filter(([, count]) => isHeadline(count)).map(([sentence]) => sentence));
}
