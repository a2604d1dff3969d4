import {
  type ClaimDraft,
  parseEdtf,
  type Qualifier,
  type RelationDraft,
  type RelationType,
} from '@entente/model';
import type { CitationProperties } from '../answers/citationProperties.js';
import type { ClaimRow } from '../answers/claimRow.js';
import type { RelationRow } from '../answers/relationRow.js';
import { toClaimDraft } from '../answers/toClaimDraft.js';
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
  return {
    relation: {
      id: relation.id,
      type: relation.type as RelationType,
      from: relation.from,
      to: relation.to,
      occurred: relation.occurred === undefined ? null : parseEdtf(relation.occurred),
      qualifiers: JSON.parse(relation.qualifiers) as Qualifier[],
    },
    claim: toClaimDraft(claim, citations),
  };
}
