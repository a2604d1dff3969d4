import type { Claim, Relation } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import { wholeShape } from '../answers/wholeShape.js';
import type { Query } from '../queries/query.js';

/** A claim, and the relation it is made on. */
export interface ClaimOnRelation {
  readonly claim: Claim;
  readonly relation: Relation;
}

/** One claim with its relation, which has all its claims; null where there is none. */
export async function readClaim(query: Query, id: string): Promise<ClaimOnRelation | null> {
  const rows = await query<GraphTables>('claim-by-id', { claimId: id, ...wholeShape });
  const [relation] = assembleRelations(rows, wholeShape).relations;
  const claim = relation?.claims?.find((said) => said.id === id);
  return relation && claim ? { claim, relation } : null;
}
