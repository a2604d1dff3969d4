import { ActorKind, AliasKind, AnchorKind, RelationType, Stance } from '@entente/model';
import { z } from 'zod';

const text = z.string().min(1);
const qualifiers = z.array(z.strictObject({ key: text, value: text, unit: text.optional() })).default([]);

const actor = z.strictObject({
  row: z.literal('actor'),
  id: text,
  kind: z.enum(ActorKind),
  name: text,
  description: text.optional(),
  aliases: z.array(z.strictObject({ name: text, kind: z.enum(AliasKind) })).default([]),
  identifiers: z.array(z.strictObject({ scheme: text, value: text })).default([]),
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
  text: text.optional(),
  /** SHA-256 of the text, where the document's bytes were another encoding of it. */
  textSha256: text.optional(),
});

const claim = z.strictObject({
  row: z.literal('claim'),
  id: text,
  relation: z.strictObject({
    id: text,
    type: z.enum(RelationType),
    from: text,
    to: text,
    occurred: text.optional(),
    qualifiers,
  }),
  stance: z.enum(Stance),
  summary: text,
  speaker: text.optional(),
  attribution: text.optional(),
  occurred: text.optional(),
  qualifiers,
  citations: z.array(
    z.strictObject({
      id: text,
      source: text,
      kind: z.enum(AnchorKind).default(AnchorKind.TEXT),
      start: z.number(),
      end: z.number(),
      quoteSha256: text.optional(),
      opening: text.optional(),
    }),
  ),
  recordedAt: z.iso.datetime().optional(),
  recordedBy: text.optional(),
});

/** One line of claims JSONL: an actor, a source, or a claim with its relation and its citations. */
export const claimsRowSchema = z.discriminatedUnion('row', [actor, source, claim]);
export type ClaimsRow = z.infer<typeof claimsRowSchema>;
export type ClaimsActorRow = z.infer<typeof actor>;
export type ClaimsSourceRow = z.infer<typeof source>;
export type ClaimsClaimRow = z.infer<typeof claim>;
