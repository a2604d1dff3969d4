// Has a claim be made on another relation, and takes away the one that it was made on where that has no other claim. Parameters: claimId; relationId, fromId and toId, of the
// other relation, which must be there; qualifiers, the claim's, JSON; summary. Result: one row: whether the relation that it was made on stands.
MATCH (c:Claim {id: $claimId})
MATCH (:Actor {id: c.fromId})-[r]->(:Actor {id: c.toId})
WHERE r.id = c.relationId
WITH c, r,
     EXISTS { MATCH (other:Claim {relationId: r.id}) USING INDEX SEEK other:Claim(relationId) WHERE other <> c } AS stands
SET c.relationId = $relationId, c.fromId = $fromId, c.toId = $toId, c.qualifiers = $qualifiers, c.summary = $summary
FOREACH (last IN CASE WHEN stands THEN [] ELSE [r] END | DELETE last)
RETURN stands
