import { sha256Hex } from '@entente/documents';
import { type EdtfDate, edtfReach, foldText } from '@entente/model';
import type { GraphSize } from './graphSize.js';
import { dayAt, DAYS_IN_ALL, IdMaker, Random, words } from './random.js';

/** A source of a generated graph. */
export interface BenchSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: EdtfDate | null;
  /** The day in which it came out, days after the first of the twenty years. */
  readonly day: number;
  readonly url: string | null;
  readonly language: string;
  readonly mediaType: string;
  /** The document, where it is held: ASCII, so that characters, code points and bytes are the same. */
  readonly text: string | null;
  /** Of the text, lower-case hex; null where it is not held. */
  readonly sha256: string | null;
  /** The same for the same text in other bytes; null where it is not held. */
  readonly textKey: string | null;
}

const WORDS_IN_A_DOCUMENT = 1200;

/** The sources of a generated graph, published over twenty years; one in ten is held. */
export function benchSources({ sources }: GraphSize): BenchSource[] {
  const random = new Random(2);
  const ids = new IdMaker('source', random);
  const publishers = Math.ceil(sources / 12);
  return Array.from({ length: sources }, (_, i) => {
    const day = random.below(DAYS_IN_ALL);
    const text = i % 10 === 0 ? `${words(random, WORDS_IN_A_DOCUMENT)}.` : null;
    return {
      id: ids.next(),
      title: `Report ${i + 1}: ${words(random, 6)}`,
      publisher: random.chance(0.95) ? `Publisher ${random.below(publishers) + 1}` : null,
      authors: random.chance(0.5) ? [`Desk ${random.below(50) + 1}`] : [],
      published: random.chance(0.01) ? null : edtfReach(publicationText(random, day)),
      day,
      url: random.chance(0.8) ? `https://example.org/reports/${i + 1}` : null,
      language: random.chance(0.7) ? 'en' : random.pick(['de', 'fr', 'ru', 'tr', 'az', 'hy', 'he']),
      mediaType: text === null ? 'text/html' : 'text/plain',
      text,
      sha256: text === null ? null : sha256Hex(Buffer.from(text)),
      textKey: text === null ? null : sha256Hex(Buffer.from(foldText(text))),
    };
  });
}

/** Mostly the day, at times the month or the year alone. */
function publicationText(random: Random, day: number): string {
  const text = dayAt(day);
  return random.chance(0.88) ? text : text.slice(0, random.chance(0.7) ? 7 : 4);
}
