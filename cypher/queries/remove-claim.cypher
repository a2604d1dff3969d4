// Takes a claim away, and its relation with it where it was the last one. Parameters: claimId. Result: one row: relationId, from, to, and whether the relation stands.
MATCH (c:Claim {id: $claimId})
MATCH (:Actor {id: c.fromId})-[r]->(:Actor {id: c.toId})
WHERE r.id = c.relationId
WITH c, r, c.relationId AS relationId, c.fromId AS from, c.toId AS to,
     EXISTS { MATCH (other:Claim {relationId: c.relationId}) USING INDEX SEEK other:Claim(relationId) WHERE other <> c } AS stands
DETACH DELETE c
FOREACH (last IN CASE WHEN stands THEN [] ELSE [r] END | DELETE last)
RETURN relationId, from, to, stands
