import { z } from 'zod';
import { dateOf, type RawReference, type ReferenceReading, toReference } from './reference.js';

const part = z.union([z.string(), z.number()]).transform(String);
const name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
});
const date = z.object({
  'date-parts': z.array(z.array(part)).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
  circa: z.union([z.boolean(), z.string(), z.number()]).optional(),
});
const text = z.string().optional();
/** What is read of an item of CSL-JSON; others of its fields are passed over. */
const item = z.object({
  id: part.optional(),
  type: text,
  title: text,
  author: z.array(name).optional(),
  'container-title': text,
  publisher: text,
  issued: date.optional(),
  URL: text,
  DOI: text,
  language: text,
});

/** Kinds of documents that are known by their publisher and not by what they stand in. */
const OF_THEIR_OWN = new Set(['book', 'report', 'thesis', 'pamphlet', 'legislation', 'bill', 'treaty']);

/** Reads the items of CSL-JSON, which reference managers pass to one another. @throws SyntaxError where the text is no JSON */
export function readCslJson(json: string): ReferenceReading[] {
  const parsed = JSON.parse(json) as unknown;
  const items = Array.isArray(parsed) ? parsed : [parsed];
  return items.map((one: unknown, i) => {
    const read = item.safeParse(one);
    if (!read.success) {
      const [issue] = read.error.issues;
      return {
        entry: i + 1,
        key: null,
        fault: `It is no item of CSL-JSON: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? ''}`,
      };
    }
    return toReference(i + 1, rawOf(read.data));
  });
}

function rawOf(csl: z.infer<typeof item>): RawReference {
  const { author = [], publisher, 'container-title': container } = csl;
  const [first, second] = OF_THEIR_OWN.has(csl.type ?? '') ? [publisher, container] : [container, publisher];
  return {
    key: csl.id ?? null,
    title: csl.title ?? null,
    authors: author.map(
      (one) =>
        one.literal ??
        [one.given, one['non-dropping-particle'], one.family, one.suffix].filter(Boolean).join(' '),
    ),
    publisher: first ?? second ?? null,
    date: csl.issued ? dateIn(csl.issued) : null,
    url: csl.URL ?? null,
    doi: csl.DOI ?? null,
    language: csl.language ?? null,
  };
}

function dateIn({ 'date-parts': parts, raw, literal, circa }: z.infer<typeof date>): string | null {
  if (!parts?.[0]) return raw ?? literal ?? null;
  const sides = parts.map(([year, month, day]) => dateOf(year?.padStart(4, '0'), month, day));
  const about = circa === true || circa === 'true' || circa === 1 ? '~' : '';
  return sides.map((side) => (side === null ? '' : `${side}${about}`)).join('/');
}
