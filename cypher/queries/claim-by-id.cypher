// Answers: what is a claim, and on which relation? Parameters: claimId; claims, true. Result: as relation-by-id, with all claims on the relation, or no row.
MATCH (claim:Claim {id: $claimId})
MATCH (:Actor {id: claim.fromId})-[r]->(:Actor {id: claim.toId})
WHERE r.id = claim.relationId
WITH [r] AS relations, [] AS extra
//# include graph-tables
//# include answer-rows
