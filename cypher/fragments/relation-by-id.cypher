// The relation, r, that $relationId names. Its claims say between which actors to look.
MATCH (known:Claim {relationId: $relationId})
WITH known LIMIT 1
MATCH (:Actor {id: known.fromId})-[r]->(:Actor {id: known.toId})
WHERE r.id = $relationId
