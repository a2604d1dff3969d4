import type { Claim, NonEmpty, Relation } from '@entente/model';

/** The claims of a relation that was read with them. */
export function claimsOf(relation: Relation): NonEmpty<Claim> {
  if (relation.claims === null) throw new Error(`Relation ${relation.id} was read without its claims`);
  return relation.claims;
}
