import { createHash } from 'node:crypto';
import {
  AnchorKind,
  type ClaimDraft,
  type Qualifier,
  type RelationDraft,
  type SourceDraft,
} from '@entente/model';
import { readJudgement } from '../row-mappers/judgementRow.js';
import type { RelationRow } from '../row-mappers/relationRow.js';
import type { SourceProperties } from '../row-mappers/sourceRow.js';
import type { StoredClaim } from './claimProperties.js';

/** Whether a source to be written reads like the one that is there; whether either is held does not matter, nor a judgement that the draft does not give. */
export function sameSource(draft: SourceDraft, there: SourceProperties): boolean {
  const { id, title, publisher, authors, published, url, language, mediaType, sha256, reliability } = draft;
  return equal(
    [
      id,
      title,
      publisher,
      authors,
      published?.text ?? null,
      url,
      language,
      mediaType,
      sha256,
      reliability ?? readJudgement(there.judgement),
    ],
    [
      there.id,
      there.title,
      there.publisher ?? null,
      there.authors,
      there.published ?? null,
      there.url ?? null,
      there.language ?? null,
      there.mediaType,
      there.sha256 ?? null,
      readJudgement(there.judgement),
    ],
  );
}

/** Whether a relation to be written reads like the one that is there or was given before. */
export function sameRelation(draft: RelationDraft, there: RelationDraft | RelationRow): boolean {
  return equal(relationKey(draft), relationKey(there));
}

function relationKey({ type, from, to, occurred, qualifiers }: RelationDraft | RelationRow): unknown[] {
  return [
    type,
    from,
    to,
    typeof occurred === 'object' ? (occurred?.text ?? null) : (occurred ?? null),
    typeof qualifiers === 'string' ? JSON.parse(qualifiers) : qualifiers,
  ];
}

/** Whether a relation to be written has the type and the ends of the one that is there. */
export function sameEnds(draft: RelationDraft, there: RelationDraft | RelationRow): boolean {
  return equal([draft.type, draft.from, draft.to], [there.type, there.from, there.to]);
}

/** Whether a claim to be written says what the one that is there says, wherever either stands. */
export function saysSame(draft: ClaimDraft, { claim }: StoredClaim): boolean {
  const { stance, summary, voice, occurred, qualifiers } = draft;
  return equal(
    [
      stance,
      summary,
      voice.kind === 'speaker' ? voice.speakerId : null,
      voice.kind === 'attribution' ? voice.attribution : null,
      occurred?.text ?? null,
      qualifiers,
    ],
    [
      claim.stance,
      claim.summary,
      claim.speakerId ?? null,
      claim.attribution ?? null,
      claim.occurred ?? null,
      JSON.parse(claim.qualifiers),
    ],
  );
}

/** Whether a claim to be written stands in a source that the one that is there stands in already; documents that are only named do not tell. */
export const citesSame = (draft: ClaimDraft, { citations }: StoredClaim): boolean =>
  draft.citations.some(
    ({ sourceId, anchor }) =>
      anchor.kind !== AnchorKind.DOCUMENT && citations.some((there) => there.sourceId === sourceId),
  );

/** A claim that is there or was given before; of one of very many, only a number by which it is known again. */
export type KnownClaim = ClaimDraft | StoredClaim | number;

/** The first 48 bits of a claim's hash. */
export const digestOf = (draft: ClaimDraft): number =>
  createHash('sha256').update(JSON.stringify(draft)).digest().readUIntBE(0, 6);

/** Whether a claim to be written reads like the one that is there or was given before. What a draft leaves open cannot differ. */
export function sameClaim(draft: ClaimDraft, relationId: string, there: KnownClaim): boolean {
  if (typeof there === 'number') return digestOf(draft) === there;
  if (!('claim' in there)) return equal(draft, there);
  const { claim, citations } = there;
  const { voice, recorded } = draft;
  const drafted: unknown[] = [
    relationId,
    draft.stance,
    draft.summary,
    voice.kind === 'speaker' ? voice.speakerId : null,
    voice.kind === 'attribution' ? voice.attribution : null,
    draft.occurred?.text ?? null,
    draft.qualifiers,
    recorded?.at ?? claim.recordedAt,
    recorded?.by ?? claim.recordedBy,
    draft.credibility ?? readJudgement(claim.judgement),
  ];
  const stored: unknown[] = [
    claim.relationId,
    claim.stance,
    claim.summary,
    claim.speakerId ?? null,
    claim.attribution ?? null,
    claim.occurred ?? null,
    JSON.parse(claim.qualifiers) as Qualifier[],
    claim.recordedAt,
    claim.recordedBy,
    readJudgement(claim.judgement),
  ];
  return equal(drafted, stored) && sameCitations(draft, citations);
}

function sameCitations({ citations }: ClaimDraft, there: StoredClaim['citations']): boolean {
  return (
    citations.length === there.length &&
    citations.every(({ id, sourceId, anchor, seal }) => {
      const known = there.find((row) => row.id === id);
      return (
        known !== undefined &&
        equal(
          [sourceId, anchor.kind, anchor.start, anchor.end, seal?.sha256 ?? known.quoteSha256 ?? null],
          [known.sourceId, known.kind, known.start, known.end, known.quoteSha256 ?? null],
        )
      );
    })
  );
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
