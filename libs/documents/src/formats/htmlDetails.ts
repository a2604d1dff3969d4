import {
  type Finding,
  firstFinding,
  type Hint,
  type Proposals,
  readAddress,
  readByline,
  readDate,
  readLanguage,
  readPublisher,
  readTitle,
} from './proposals.js';

/** What is asked of a page. */
interface HtmlPage {
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}
interface HtmlElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** What a page says of itself: in JSON-LD, in meta elements (OpenGraph, Dublin Core, Highwire), in its markup. */
export function proposeFromHtml(page: HtmlPage): Proposals {
  const article = articleOf(page);
  const of = (...keys: string[]): Hint[] => keys.map((key) => [article[key], `JSON-LD, ${key}`]);
  const meta = metaOf(page);
  const named = (...names: string[]): Hint[] => names.map((name) => [meta.get(name)?.[0], `meta ${name}`]);
  const at = (selector: string, attribute: string | null, where: string): Hint[] =>
    Array.from(page.querySelectorAll(selector), (element): Hint => [
      attribute === null ? element.textContent : element.getAttribute(attribute),
      where,
    ]);
  return {
    title: firstFinding(
      [
        ...of('headline'),
        ...named('og:title', 'citation_title', 'dc.title', 'twitter:title'),
        ...at('h1', null, 'the heading (h1)').slice(0, 1),
        ...at('title', null, 'the title element').slice(0, 1),
      ],
      readTitle,
    ),
    publisher: firstFinding(
      [
        [nameOf(article['publisher']), 'JSON-LD, publisher'],
        ...named('og:site_name', 'citation_publisher', 'citation_journal_title', 'dc.publisher', 'publisher'),
      ],
      (text) => (readAddress(text) === null ? readPublisher(text) : null),
    ),
    authors: authorsIn(article['author']) ?? authorsOf(meta) ?? bylineOf(page),
    published: firstFinding(
      [
        ...of('datePublished', 'dateCreated'),
        ...named(
          'article:published_time',
          'og:published_time',
          'citation_publication_date',
          'citation_date',
          'dc.date.issued',
          'dc.date',
          'dcterms.created',
          'date',
          'pubdate',
          'parsely-pub-date',
        ),
        ...at('[itemprop="datePublished"]', 'content', 'itemprop datePublished'),
        ...at('[itemprop="datePublished"]', 'datetime', 'itemprop datePublished'),
        ...at('article time[datetime], time[pubdate]', 'datetime', 'the first time element').slice(0, 1),
      ],
      (text) => readDate(text.replaceAll('/', '-')),
    ),
    url: firstFinding(
      [
        ...at('link[rel="canonical"]', 'href', 'link rel=canonical'),
        ...named('og:url', 'citation_public_url'),
        ...of('url', '@id'),
      ],
      readAddress,
    ),
    language: firstFinding(
      [
        ...at('html', 'lang', 'the lang of the page'),
        ...of('inLanguage'),
        ...named('content-language', 'dc.language', 'citation_language', 'og:locale'),
      ],
      readLanguage,
    ),
  };
}

function metaOf(page: HtmlPage): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'http-equiv', 'itemprop']
      .map((attribute) => element.getAttribute(attribute))
      .find((value) => value !== null)
      ?.trim()
      .toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name === undefined || content === undefined || content === '') continue;
    const values = found.get(name);
    if (values) values.push(content);
    else found.set(name, [content]);
  }
  return found;
}

/** Things of a JSON-LD that are looked at. */
const MOST_THINGS = 200;

/** What JSON-LD says of the article of the page; of the page itself where there is no article. */
function articleOf(page: HtmlPage): Thing {
  const things: Thing[] = [];
  const waiting: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      waiting.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page whose JSON-LD cannot be read says nothing by it.
    }
  }
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...(next as unknown[]).slice(0, MOST_THINGS));
    else if (isThing(next)) {
      things.push(next);
      if (Array.isArray(next['@graph'])) waiting.push(next['@graph']);
    }
  }
  const ofType = (type: RegExp): Thing | undefined =>
    things.find((thing) => [thing['@type']].flat().some((name) => type.test(String(name))));
  return ofType(/(?:Article|Posting|Report)$/u) ?? ofType(/WebPage$/u) ?? {};
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

const nameOf = (value: unknown): unknown => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isThing(one) ? one['name'] : one;
};

function authorsIn(value: unknown): Finding<readonly string[]> | null {
  const names = [value].flat(1).flatMap((one: unknown) => {
    const name = nameOf(one);
    const read = typeof name === 'string' ? readByline(name) : null;
    return read ?? [];
  });
  return names.length === 0 ? null : { value: names, where: 'JSON-LD, author' };
}

function authorsOf(meta: ReadonlyMap<string, readonly string[]>): Finding<readonly string[]> | null {
  for (const name of ['citation_author', 'author', 'dc.creator', 'article:author', 'parsely-author']) {
    const names = (meta.get(name) ?? []).flatMap((text) =>
      // `Vell, Ada` is one name where each has a meta element of its own.
      name === 'citation_author' ? [text] : (readByline(text) ?? []),
    );
    if (names.length > 0) return { value: names, where: `meta ${name}` };
  }
  return null;
}

function bylineOf(page: HtmlPage): Finding<readonly string[]> | null {
  const marked = Array.from(page.querySelectorAll('[rel="author"], [itemprop="author"], .byline, .author'));
  return firstFinding(
    marked.slice(0, 1).map((element): Hint => [element.textContent, 'the byline']),
    readByline,
  );
}
