import { compareDays, type IsoDay } from '@entente/model';
import { type ActorIndex, isPerson, type Phrase } from '../actorIndex.js';
import { isTitle } from '../nameWords.js';
import type { TextWord } from '../spelling/textWords.js';
import { lookupKeys } from '../spelling/wordForms.js';
import type { Found, Mention } from './mention.js';
import { COMMON } from './mentionWords.js';
import { isCapital, type Surroundings } from './surroundings.js';

/** Somebody who was named in full earlier in the text. */
type Earlier = Pick<Found, 'actorId' | 'proposed'>;

const AFTER_FULL_NAME = 0.9;
const ONLY_ONE = 0.7;
const GUESSED = 0.4;

/** Which person a family name means: whoever was last named in full, holds the office that is said or any office on the day, or is the only one. */
export class Persons {
  readonly #earlier = new Map<string, Earlier>();

  constructor(
    readonly index: ActorIndex,
    readonly date: IsoDay | null,
  ) {}

  /** Keeps whom a mention named in full. */
  remember(words: readonly TextWord[], { actorId, proposed }: Found): void {
    const actor = actorId === null ? undefined : this.index.actors.get(actorId);
    const kind = actor?.kind ?? proposed?.kind;
    const last = words.at(-1);
    const full = words.filter(({ key }) => !isTitle(key));
    if (kind === undefined || !isPerson(kind) || !last || full.length < 2) return;
    for (const key of lookupKeys(last.text, last.key)) this.#earlier.set(key, { actorId, proposed });
  }

  /** Whether a phrase is a person's name of one word. */
  isFamilyName({ keys, actorId }: Phrase): boolean {
    const kind = this.index.actors.get(actorId)?.kind;
    return keys.length === 1 && kind !== undefined && isPerson(kind);
  }

  /** Whether a word is the family name of a person of the index. */
  isFamily({ text, key }: TextWord): boolean {
    return lookupKeys(text, key).some((own) => this.index.families.has(own));
  }

  /** Who of several is meant by the words from `at` on. */
  choose(
    words: readonly TextWord[],
    at: number,
    length: number,
    ids: readonly string[],
  ): { readonly actorId: string; readonly score: number } {
    const last = words[at + length - 1];
    const family = length === 1 && last ? lookupKeys(last.text, last.key) : [];
    const candidates = new Set([...ids, ...family.flatMap((key) => this.index.families.get(key) ?? [])]);
    const sorted = [...candidates].sort();
    const earlier = family.map((key) => this.#earlier.get(key)).find((one) => one !== undefined);
    if (earlier?.actorId != null && candidates.has(earlier.actorId))
      return { actorId: earlier.actorId, score: AFTER_FULL_NAME };
    if (sorted.length === 1) return { actorId: sorted[0] ?? '', score: 1 };
    const title = words[at - 1];
    const titled = title && isTitle(title.key) ? sorted.filter((id) => this.#holds(id, title.key)) : [];
    if (titled.length === 1) return { actorId: titled[0] ?? '', score: ONLY_ONE };
    const inOffice = sorted.filter((id) => this.#holds(id, null));
    if (inOffice.length === 1) return { actorId: inOffice[0] ?? '', score: ONLY_ONE };
    return { actorId: sorted[0] ?? '', score: GUESSED };
  }

  /** A family name by itself, of somebody named in full before, or of the only person of that name in the index. */
  partAt(words: readonly TextWord[], at: number, around: Surroundings): Found | null {
    const word = words[at];
    if (
      !word ||
      (!isCapital(word) && /^\p{Script=Latin}|^\p{Script=Cyrillic}|^\p{Script=Armenian}/u.test(word.text))
    )
      return null;
    const how: Mention['how'] = 'PART';
    for (const key of lookupKeys(word.text, word.key)) {
      const earlier = this.#earlier.get(key);
      if (earlier) return { length: 1, ...earlier, how, score: AFTER_FULL_NAME };
      const ids = this.index.families.get(key);
      if (!ids || COMMON.has(word.key) || around.isWrittenSmall(word.key)) continue;
      const { actorId, score } = this.choose(words, at, 1, ids);
      return { length: 1, actorId, proposed: null, how, score: Math.min(score, ONLY_ONE) };
    }
    return null;
  }

  #holds(id: string, title: string | null): boolean {
    const { date } = this;
    return (this.index.actors.get(id)?.offices ?? []).some(({ role, from, to }) => {
      if (title !== null && !(role ?? '').toLowerCase().split(/\s+/u).includes(title)) return false;
      if (date === null) return title !== null;
      return (from === null || compareDays(from, date) <= 0) && (to === null || compareDays(date, to) <= 0);
    });
  }
}
