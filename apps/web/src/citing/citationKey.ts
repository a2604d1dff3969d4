import type { CitedSource } from './citedPassage';

/** A key for a source that reads and lasts: who, when, the first long word of the title, and the end of its id so that no two are the same. */
export function citationKey({ id, authors, publisher, published, title }: CitedSource): string {
  const who = plain(authors[0]?.split(/\s+/u).at(-1) ?? publisher?.split(/\s+/u)[0] ?? 'anonymous');
  const when = /^\d{4}/u.exec(published ?? '')?.[0] ?? 'undated';
  const word =
    title
      .split(/\s+/u)
      .map(plain)
      .find((part) => part.length > 3) ?? '';
  return `${who || 'anonymous'}${when}${word}-${plain(id.replace(/^src_/u, '')).slice(-6)}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^a-z0-9]/giu, '')
    .toLowerCase();
