// Answers: which of these claims are there already? Parameters: ids. Result: one row a claim: claim and citations, maps.
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c {.*} AS claim, [(c)-[x:CITES]->(s:Source) | x {.*, sourceId: s.id}] AS citations
