import { z } from 'zod';
import { dateOf, type RawReference, type ReferenceReading, toReference } from './reference.js';

const part = z
  .union([z.string(), z.number(), z.null()])
  .transform((value) => (value === null ? '' : String(value)));
const name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  'dropping-particle': z.string().optional(),
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
/** Null, which some write where they have nothing, says no more than a field that is not there. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
/** What is read of an item of CSL-JSON; others of its fields are passed over. */
const item = z.object({
  id: part.optional(),
  type: text,
  title: text,
  author: z.array(name).nullish(),
  'container-title': text,
  publisher: text,
  issued: date.nullish(),
  URL: text,
  DOI: text,
  language: text,
});

/** Kinds of documents that are known by their publisher and not by what they stand in. */
const OF_THEIR_OWN = new Set(['book', 'report', 'thesis', 'pamphlet', 'legislation', 'bill', 'treaty']);

/** Reads the items of CSL-JSON, which reference managers pass to one another. @throws SyntaxError where the text is no JSON */
export function readCslJson(json: string): ReferenceReading[] {
  const parsed = JSON.parse(json) as unknown;
  const items = Array.isArray(parsed) ? parsed : itemsOf(parsed);
  return items.map((one: unknown, i) => {
    if (isZotero(one)) return { entry: i + 1, key: null, fault: ZOTERO };
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

/** Zotero's own JSON has other fields, of which those of CSL would be lost. */
const isZotero = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'itemType' in value && !('type' in value);
const ZOTERO = 'It is an item in Zotero’s own JSON; export it from Zotero as CSL JSON';

/** The items of what is no list: an object of items under their ids, or with a list of them, or one item itself. */
function itemsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || 'title' in value || 'type' in value) return [value];
  if ('items' in value && Array.isArray(value.items)) return value.items as unknown[];
  const all: unknown[] = Object.values(value);
  return all.length > 0 && all.every((one) => typeof one === 'object' && one !== null && 'title' in one)
    ? all
    : [value];
}

/** A title without the marks of form that CSL allows in it. */
const plain = (title: string): string =>
  title
    .replaceAll(/<\/?(?:i|b|sub|sup|sc|span)(?:\s[^<>]*)?>/giu, '')
    .replaceAll(/&(amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name as keyof typeof ENTITIES]);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;

function rawOf(csl: z.infer<typeof item>): RawReference {
  const { publisher, 'container-title': container } = csl;
  const [first, second] = OF_THEIR_OWN.has(csl.type ?? '') ? [publisher, container] : [container, publisher];
  return {
    key: csl.id ?? null,
    title: csl.title === undefined ? null : plain(csl.title),
    authors: (csl.author ?? []).map(
      (one) =>
        one.literal ??
        [one.given, one['dropping-particle'], one['non-dropping-particle'], one.family, one.suffix]
          .filter(Boolean)
          .join(' '),
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
  const sides = parts.map(([year, month, day]) => dateOf(year && year.padStart(4, '0'), month, day));
  const about = circa === true || circa === 'true' || circa === 1 ? '~' : '';
  return sides.map((side) => (side === null ? '' : `${side}${about}`)).join('/');
}
