import {
  type AnchorKind,
  type CitationDraft,
  type ClaimDraft,
  isNonEmpty,
  makeVoice,
  parseEdtf,
  type Qualifier,
  type RelationDraft,
  type RelationType,
  type Stance,
} from '@entente/model';
import type { CitationProperties } from '../answers/citationProperties.js';
import type { ClaimRow } from '../answers/claimRow.js';
import type { RelationRow } from '../answers/relationRow.js';
import type { Query } from '../queries/query.js';

/** A claim and the relation it is made on, as they would be written anew. */
export interface ExportedClaim {
  readonly relation: RelationDraft;
  readonly claim: ClaimDraft;
}

interface ClaimWithRelation {
  readonly claim: ClaimRow;
  readonly relation: RelationRow;
  readonly citations: readonly CitationProperties[];
}

/** Up to `limit` claims after an id, in the order of ids; citations in the order of theirs. */
export async function exportClaims(query: Query, after: string, limit: number): Promise<ExportedClaim[]> {
  const rows = await query<ClaimWithRelation>('export-claims', { after, limit });
  return rows.map(toExportedClaim);
}

function toExportedClaim({ claim, relation, citations }: ClaimWithRelation): ExportedClaim {
  const places = [...citations].sort((a, b) => (a.id < b.id ? -1 : 1)).map(toDraft);
  if (!isNonEmpty(places)) throw new Error(`Claim ${claim.id} has no citation`);
  return {
    relation: {
      id: relation.id,
      type: relation.type as RelationType,
      from: relation.from,
      to: relation.to,
      occurred: toEdtf(relation.occurred),
      qualifiers: JSON.parse(relation.qualifiers) as Qualifier[],
    },
    claim: {
      id: claim.id,
      stance: claim.stance as Stance,
      summary: claim.summary,
      voice: makeVoice(claim.speakerId, claim.attribution),
      occurred: toEdtf(claim.occurred),
      qualifiers: JSON.parse(claim.qualifiers) as Qualifier[],
      citations: places,
      recorded: { at: claim.recordedAt, by: claim.recordedBy },
    },
  };
}

const toEdtf = (text: string | undefined) => (text === undefined ? null : parseEdtf(text));

function toDraft({
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
    seal: quoteSha256 === undefined ? null : { sha256: quoteSha256, opening: opening ?? '' },
  };
}
