import { ActorKind, AliasKind, AnchorKind, RelationType, Stance } from '@entente/model';
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
  // None is refused where the row is read, with a code of its own.
  citations: z.array(citation).default([]),
  recordedAt: z.iso.datetime().optional(),
  recordedBy: text.optional(),
});

/** One line of claims JSONL: an actor, a source, or a claim with its relation and its citations. */
export const claimsRowSchema = z.discriminatedUnion('row', [actor, source, claim]);
export type ClaimsRow = z.infer<typeof claimsRowSchema>;
export type ClaimsActorRow = z.infer<typeof actor>;
export type ClaimsSourceRow = z.infer<typeof source>;
export type ClaimsClaimRow = z.infer<typeof claim>;

/** The keys that may stand at each place of a row, places written as `claim.relation.qualifiers`. */
export const claimsRowKeys: Readonly<Record<string, readonly string[]>> = {
  actor: Object.keys(actor.shape),
  'actor.aliases': Object.keys(alias.shape),
  'actor.identifiers': Object.keys(identifier.shape),
  source: Object.keys(source.shape),
  claim: Object.keys(claim.shape),
  'claim.relation': Object.keys(relation.shape),
  'claim.relation.qualifiers': Object.keys(qualifier.shape),
  'claim.qualifiers': Object.keys(qualifier.shape),
  'claim.citations': Object.keys(citation.shape),
};
