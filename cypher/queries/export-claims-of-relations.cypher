// Answers: which claims are made on these relations, each with its citations? Parameters: relationIds. Result: one row a claim: claim, a map; citations, a list of maps.
UNWIND $relationIds AS relationId
MATCH (c:Claim {relationId: relationId})
USING INDEX SEEK c:Claim(relationId)
RETURN c {.*} AS claim, [(c)-[x:CITES]->(s:Source) | x {.*, sourceId: s.id}] AS citations
ORDER BY c.relationId, c.id
