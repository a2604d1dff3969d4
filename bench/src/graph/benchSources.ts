import { sha256Hex } from '@entente/documents';
import { edtfReach, foldText } from '@entente/model';
import type { BenchSource } from './benchSource.js';
import { DAYS_IN_ALL, dayAt } from './calendar.js';
import type { GraphSize } from './graphSize.js';
import { IdMaker } from './idMaker.js';
import { Random } from './random.js';
import { words } from './words.js';

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
