import type { Relation } from '@entente/model';
import type { ClaimOnRelation } from '../claims/claimType.js';
import { claimsOf } from './claimsOf.js';

const known = new WeakMap<Relation, readonly ClaimOnRelation[]>();

/** The claims of a relation that was read with them, beside it; made once, however often an answer comes back to the relation. */
export function claimsOnRelation(relation: Relation): readonly ClaimOnRelation[] {
  const earlier = known.get(relation);
  if (earlier) return earlier;
  const made = claimsOf(relation).map((claim) => ({ ...claim, relation }));
  known.set(relation, made);
  return made;
}
