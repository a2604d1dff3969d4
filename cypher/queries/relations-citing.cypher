// Answers: on which relations is a source cited, and between which actors do they stand? Parameters: sourceId.
// Result: one row a relation: id, from, to.
MATCH (c:Claim)-[:CITES]->(:Source {id: $sourceId})
RETURN DISTINCT c.relationId AS id, c.fromId AS from, c.toId AS to
