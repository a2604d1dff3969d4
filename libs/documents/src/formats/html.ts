import { Readability } from '@mozilla/readability';
import { InvalidInputError } from '@entente/model';
import { parseHTML } from 'linkedom';
import { htmlText } from './htmlText.js';
import { proposeFromHtml } from './htmlDetails.js';
import type { Proposals } from './proposals.js';

/** Elements that a page may have, and how deep they may stand within each other. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 500;
/** Characters of an article below which the whole page is taken instead: Readability found a teaser, or nothing. */
const SHORTEST_ARTICLE = 140;

/** What a page reads as. */
export interface HtmlDocument {
  readonly text: string;
  readonly proposals: Proposals;
  /** Whether it is the whole page, since no article was found in it. */
  readonly whole: boolean;
}

/**
 * The readable part of a page, headline first, and what the page says of itself. No script of it is run, and nothing that it names is fetched.
 *
 * @throws InvalidInputError where it has no text, too many elements, or nests too deep to be read
 */
export function readHtml(source: string): HtmlDocument {
  assertReadable(source);
  const { document } = parseHTML(withBody(source));
  const proposals = proposeFromHtml(document);
  const whole = htmlText(document.body);
  const article = new Readability<{ readonly text: string }>(document, {
    serializer: (node) => ({ text: htmlText(node) }),
  }).parse();
  const readable = article?.content?.text ?? '';
  const isArticle = readable.length >= Math.min(SHORTEST_ARTICLE, whole.length);
  const text = isArticle ? withHeadline(readable, proposals.title?.value, whole) : whole;
  if (text === '') throw new InvalidInputError('The page has no text in it');
  return { text, proposals, whole: !isArticle };
}

/** The DOM has a root and a body only where the markup has them. */
function withBody(source: string): string {
  const root = /<html[^>]*>/iu.exec(source)?.[0] ?? '<html>';
  const plain = source.replaceAll(/<!doctype[^>]*>|<\/?html[^>]*>/giu, '');
  if (/<body[\s>]/iu.test(plain)) return `<!doctype html>${root}${plain}</html>`;
  const [head = '', ...rest] = plain.split(/(?<=<\/head\s*>)/iu);
  return rest.length === 0
    ? `<!doctype html>${root}<head></head><body>${plain}</body></html>`
    : `<!doctype html>${root}${head}<body>${rest.join('')}</body></html>`;
}

/** Elements that are often left open, each ended by the next. */
const leftOpen = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(
    ' ',
  ),
);

/** @throws InvalidInputError for markup that would take the time of many pages: reading it takes the square of its depth */
function assertReadable(source: string): void {
  let depth = 0;
  let elements = 0;
  for (const [, end, name = ''] of source.matchAll(/<(\/?)([a-z][a-z\d]*)/giu)) {
    if (end === '') elements += 1;
    if (!leftOpen.has(name.toLowerCase())) depth = Math.max(0, depth + (end === '' ? 1 : -1));
    if (depth > DEEPEST) {
      throw new InvalidInputError(
        `Elements of the page stand within each other more than ${DEEPEST} deep; save it from a browser, or give its text`,
      );
    }
  }
  if (elements > MOST_ELEMENTS) {
    throw new InvalidInputError(
      `The page has ${elements} elements; it may have ${MOST_ELEMENTS}. Give its text`,
    );
  }
}

/** Readability leaves the headline out; it is put first where the page shows it and the article does not. */
function withHeadline(article: string, title: string | undefined, whole: string): string {
  if (title === undefined || !whole.includes(title) || article.slice(0, 1000).includes(title)) return article;
  return `${title}\n\n${article}`;
}
