import { displayDate } from '../state/words/displayDate';
import type { CitedSource } from './citedPassage';
import { quoted } from './quoted';

/** A source in words: authors, “title”, publisher, date. What the source does not say is left out. */
export function sourceWords({ authors, title, publisher, published }: CitedSource): string {
  const parts = [
    authors.join(', '),
    quoted(title),
    publisher ?? '',
    published === null ? '' : displayDate(published),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
