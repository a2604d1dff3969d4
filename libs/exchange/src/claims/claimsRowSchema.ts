import {
  ActorKind,
  AliasKind,
  AnchorKind,
  credibilities,
  RelationType,
  Reliability,
  Stance,
} from '@entente/model';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** A text with something in it. */
const text = z.string().regex(/\S/u);
const alias = z.strictObject({ name: text, kind: z.enum(AliasKind) });
const identifier = z.strictObject({ scheme: text, value: text });
const qualifier = z.strictObject({ key: text, value: text, unit: text.optional() });
const qualifiers = z.array(qualifier).default([]);

const actor = z.strictObject({
  row: z.literal('actor'),
  id: text,
  kind: z.enum(ActorKind),
  name: text,
  description: text.optional(),
  aliases: z.array(alias).default([]),
  identifiers: z.array(identifier).default([]),
});

/** What a person who judged something gives besides the grade. */
const judged = { reason: text, by: text, at: z.iso.datetime() };

const source = z.strictObject({
  row: z.literal('source'),
  id: text,
  title: text,
  publisher: text.optional(),
  authors: z.array(text).default([]),
  published: text.optional(),
  url: text.optional(),
  language: text.optional(),
  mediaType: text,
  sha256: text.optional(),
  /** The held document. */
  text: z.string().min(1).optional(),
  /** SHA-256 of the text, where the document's bytes were another encoding of it. */
  textSha256: text.optional(),
  /** Where each page of the text begins, in code points, where the document has pages. */
  pageStarts: z.array(z.int().nonnegative()).min(1).optional(),
  reliability: z.strictObject({ grade: z.enum(Reliability), ...judged }).optional(),
});

const citation = z.strictObject({
  id: text,
  source: text,
  kind: z.enum(AnchorKind).default(AnchorKind.TEXT),
  start: z.number().optional(),
  end: z.number().optional(),
  /** The passage to the character, instead of start and end; found once in the held document, or by prefix and suffix. */
  quote: text.optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  quoteSha256: text.optional(),
  opening: text.optional(),
});

const relation = z.strictObject({
  id: text,
  type: z.enum(RelationType),
  from: text,
  to: text,
  occurred: text.optional(),
  qualifiers,
});

const claim = z.strictObject({
  row: z.literal('claim'),
  id: text,
  relation,
  stance: z.enum(Stance),
  summary: text,
  speaker: text.optional(),
  attribution: text.optional(),
  occurred: text.optional(),
  qualifiers,
  // A claim without citations is refused where the row is read, with a code of its own.
  citations: z.array(citation).default([]),
  recordedAt: z.iso.datetime().optional(),
  recordedBy: text.optional(),
  credibility: z.strictObject({ grade: z.literal(credibilities), ...judged }).optional(),
});

/** One line of claims JSONL: an actor, a source, or a claim with its relation and its citations. */
export const claimsRowSchema = z.discriminatedUnion('row', [actor, source, claim]);
export type ClaimsRow = z.infer<typeof claimsRowSchema>;
export type ClaimsSourceRow = z.infer<typeof source>;
export type ClaimsClaimRow = z.infer<typeof claim>;

/** The keys that may stand at each place of a row, places written as `claim.relation.qualifiers`. */
const claimsRowKeys: Readonly<Record<string, readonly string[]>> = {
  actor: Object.keys(actor.shape),
  'actor.aliases': Object.keys(alias.shape),
  'actor.identifiers': Object.keys(identifier.shape),
  source: Object.keys(source.shape),
  'source.reliability': ['grade', ...Object.keys(judged)],
  claim: Object.keys(claim.shape),
  'claim.credibility': ['grade', ...Object.keys(judged)],
  'claim.relation': Object.keys(relation.shape),
  'claim.relation.qualifiers': Object.keys(qualifier.shape),
  'claim.qualifiers': Object.keys(qualifier.shape),
  'claim.citations': Object.keys(citation.shape),
};

/** Why a value is not a row, in words, and the field at fault. Only the first issue is reported. */
export function explainShape(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
): { message: string; field: string } {
  const [issue] = issues;
  if (!issue) throw new RangeError('A row that has its shape needs no explanation');
  const path = issue.path.map(String);
  const field = path.join('.');
  const given = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const { row } = value as { row: string };
      const place = [row, ...issue.path.filter((part) => typeof part !== 'number')].join('.');
      return {
        message: `There is no key "${key}" ${path.length === 0 ? `in ${row === 'actor' ? 'an' : 'a'} ${row} row` : `in ${field}`}${suggest(key, claimsRowKeys[place] ?? [])}`,
        field: [...path, key].join('.'),
      };
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const right = `it must be one of ${allowed.join(', ')}`;
      if (typeof given !== 'string') return { message: `${field} ${what(given)}; ${right}`, field };
      return { message: `"${given}" is no ${path.at(-1)}; ${right}${suggest(given, allowed)}`, field };
    }
    case 'invalid_type':
      return { message: `${field || 'The row'} ${what(given)}; it must be ${nameOf(issue.expected)}`, field };
    case 'invalid_format':
      if (issue.format === 'datetime') {
        const right = 'it must be a point in time in UTC, as 2020-10-01T12:00:00Z';
        return { message: `${field} ${what(given)}; ${right}`, field };
      }
      return emptyText(field);
    case 'too_small':
      return emptyText(field);
    case 'invalid_union':
      return {
        message: `A row says by "row" what it is: "actor", "source" or "claim"; here row ${what(given)}`,
        field: 'row',
      };
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { message: `${field || 'The row'}: ${issue.message}`, field };
  }
}

function emptyText(field: string): { message: string; field: string } {
  return { message: `${field} is empty; leave it out where there is nothing to say`, field };
}

function what(given: unknown): string {
  if (given === undefined) return 'is missing';
  if (given === null) return 'is null';
  if (Array.isArray(given)) return 'is a list';
  return typeof given === 'object' ? 'is an object' : `is ${JSON.stringify(given)}`;
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
};

const nameOf = (expected: string): string => names[expected] ?? expected;

/** "; did you mean …?", where one of those known is nearly what is given. */
function suggest(given: string, known: readonly string[]): string {
  const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/gu, '');
  const near = known
    .map((word) => ({ word, apart: distance(plain(given), plain(word)) }))
    .sort((a, b) => a.apart - b.apart)
    .find(({ word, apart }) => apart <= Math.floor(0.4 * word.length) + 1);
  return near ? `; did you mean ${near.word}?` : '';
}
