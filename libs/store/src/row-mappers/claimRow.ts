import {
  type AnchorKind,
  type AnchorStatus,
  type Citation,
  type CitationDraft,
  type ClaimDraft,
  isNonEmpty,
  makeVoice,
  parseEdtf,
  type Qualifier,
  type Source,
  type Stance,
} from '@entente/model';
import { InconsistentReadError } from '../connection/inconsistentRead.js';
import { readJudgement } from './judgementRow.js';

/** A CITES relationship's properties in Neo4j, and the source it leads to. */
export interface CitationProperties {
  readonly id: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly quote?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly quoteSha256?: string;
  readonly opening?: string | null;
  readonly paragraph?: number | null;
  readonly page?: number | null;
}

/** A citation's properties with what they are read with from its claim and its source. */
export interface CitedProperties extends CitationProperties {
  /** Its origin, as libs/model's `originOf` gives it. */
  readonly origin: string;
  /** The document that it stands in, as libs/model's `documentOf` gives it. */
  readonly document: string;
}

/** A citation from its properties. */
export function toCitation(row: CitedProperties, source: Source): Citation {
  return {
    id: row.id,
    source,
    anchor: { kind: row.kind as AnchorKind, start: row.start, end: row.end },
    status: row.status as AnchorStatus,
    origin: row.origin,
    document: row.document,
    quote: row.quote ?? null,
    before: row.before ?? null,
    after: row.after ?? null,
    opening: row.opening ?? null,
    paragraph: row.paragraph ?? null,
    page: row.page ?? null,
  };
}

/** A claim's properties in Neo4j. */
export interface ClaimRow {
  readonly id: string;
  readonly relationId: string;
  readonly stance: string;
  readonly summary: string;
  readonly speakerId?: string;
  readonly attribution?: string;
  readonly occurred?: string;
  /** JSON. */
  readonly qualifiers: string;
  /** JSON. */
  readonly judgement?: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A claim as it would be written anew, from its properties; its citations in the order of their ids. */
export function toClaimDraft(claim: ClaimRow, citations: readonly CitationProperties[]): ClaimDraft {
  const places = [...citations].sort((a, b) => (a.id < b.id ? -1 : 1)).map(toCitationDraft);
  if (!isNonEmpty(places)) throw new InconsistentReadError(`Claim ${claim.id} has no citation`);
  return {
    id: claim.id,
    stance: claim.stance as Stance,
    summary: claim.summary,
    voice: makeVoice(claim.speakerId, claim.attribution),
    occurred: claim.occurred === undefined ? null : parseEdtf(claim.occurred),
    qualifiers: JSON.parse(claim.qualifiers) as Qualifier[],
    citations: places,
    recorded: { at: claim.recordedAt, by: claim.recordedBy },
    credibility: readJudgement(claim.judgement),
  };
}

function toCitationDraft({
  id,
  sourceId,
  kind,
  start,
  end,
  quoteSha256,
  opening,
}: CitationProperties): CitationDraft {
  return {
    id,
    sourceId,
    anchor: { kind: kind as AnchorKind, start, end },
    seal: quoteSha256 == null ? null : { sha256: quoteSha256, opening: opening ?? '' },
  };
}
