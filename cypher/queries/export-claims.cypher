// Answers: which claims come after an id, in the order of ids, each with its relation and its citations? Parameters: after; limit. Result: one row a claim: claim and relation, maps; citations, a list of maps.
MATCH (c:Claim)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
// By its id, not from its ends: there may be thousands of relations between them.
MATCH (from:Actor)-[r<<anyType>> {id: c.relationId}]->(to:Actor)
RETURN c {.*} AS claim, r {.*, type: type(r), from: from.id, to: to.id} AS relation,
       [(c)-[x:CITES]->(s:Source) | x {.*, sourceId: s.id}] AS citations
ORDER BY c.id
