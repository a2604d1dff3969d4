// Answers: what do these actors say? Parameters: ids, actors' ids. Result: one row a claim: id, relationId, speakerId.
MATCH (c:Claim)
WHERE c.speakerId IN $ids
RETURN c.id AS id, c.relationId AS relationId, c.speakerId AS speakerId
ORDER BY id
