import { type ActorIndex, type Phrase, phrasesAt } from '../actorIndex.js';
import { countryAt, type FoundCountry } from '../countries/countryPhrases.js';
import type { TextWord } from '../spelling/textWords.js';

/** The words of a text with the names that stand at each of them, looked up once. */
export class Reading {
  readonly #countries: (FoundCountry | null | undefined)[] = [];
  readonly #phrases: (readonly Phrase[] | undefined)[] = [];

  constructor(
    readonly words: readonly TextWord[],
    readonly index: ActorIndex,
  ) {}

  /** The country of the world that the words from `at` on name. */
  countryAt(at: number): FoundCountry | null {
    const known = this.#countries[at];
    if (known !== undefined) return known;
    const found = countryAt(this.words, at, { anyCase: false });
    this.#countries[at] = found;
    return found;
  }

  /** The names of actors of the index that the words from `at` on are, all of the same length, the longest there is. */
  phrasesAt(at: number): readonly Phrase[] {
    return (this.#phrases[at] ??= phrasesAt(this.words, at, this.index));
  }
}
