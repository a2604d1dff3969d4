import { parse } from 'yaml';
import { proposeFromText, titleOf } from './plainText.js';
import {
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

/** Characters that a front matter may have; what is longer is text. */
const LONGEST = 20_000;

/** What a Markdown document says of itself: in its front matter, by its first heading, else as any text. */
export function proposeFromMarkdown(text: string): Proposals {
  const [whole = '', yaml = ''] =
    /^---[^\S\n]*\r?\n([^]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/u.exec(text.slice(0, LONGEST)) ?? [];
  const matter = readMatter(yaml);
  const rest = text.slice(whole.length);
  const plain = proposeFromText(rest);
  const of = (...keys: string[]): Hint[] => keys.map((key) => [matter[key], `the front matter, ${key}`]);
  const heading = /^#[^\S\n]+(.+?)(?:[^\S\n]+#+)?[^\S\n]*$/mu.exec(rest.slice(0, LONGEST))?.[1];
  return {
    title:
      firstFinding([...of('title'), [heading, 'the first heading']], readTitle) ??
      (titleOf(rest) === null ? null : plain.title),
    publisher: firstFinding(of('publisher', 'source', 'site', 'publication'), (text) =>
      readAddress(text) === null ? readPublisher(text) : null,
    ),
    authors: authorsOf(matter) ?? plain.authors,
    published: firstFinding(of('published', 'date', 'publishDate'), readDate) ?? plain.published,
    url: firstFinding(of('url', 'link', 'source', 'canonical'), readAddress) ?? plain.url,
    language: firstFinding(of('language', 'lang'), readLanguage),
  };
}

function authorsOf(matter: Readonly<Record<string, unknown>>): Proposals['authors'] {
  for (const key of ['authors', 'author']) {
    const given = matter[key];
    const where = `the front matter, ${key}`;
    if (Array.isArray(given)) {
      const names = given.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
      if (names.length > 0) return { value: names.map((name) => name.trim()), where };
    }
    const found = firstFinding([[given, where]], readByline);
    if (found !== null) return found;
  }
  return null;
}

function readMatter(yaml: string): Readonly<Record<string, unknown>> {
  if (yaml === '') return {};
  try {
    // Dates stay as they are written, and aliases that would unfold without end are refused.
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 10, logLevel: 'silent' });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // What stands between two rules is not always YAML; it is a part of the text then.
    return {};
  }
}
