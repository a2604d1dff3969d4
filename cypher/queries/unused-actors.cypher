// Answers: to which of these actors does nothing refer? They must be locked. Parameters: ids. Result: a row an actor: id.
MATCH (a:Actor)
WHERE a.id IN $ids AND NOT EXISTS { (a)--() } AND NOT EXISTS { MATCH (c:Claim) USING INDEX SEEK c:Claim(speakerId) WHERE c.speakerId = a.id }
RETURN a.id AS id
