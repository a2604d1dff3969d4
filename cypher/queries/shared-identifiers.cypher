// Answers: which actors have an identifier that another one has too? Parameters: none. Result: a row an identifier: actorIds.
MATCH (n:IdentifierKey)
WHERE size(n.actorIds) > 1
RETURN n.actorIds AS actorIds
