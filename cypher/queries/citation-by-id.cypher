// Answers: what does a citation anchor? Parameters: citationId. Result: one row: citation and source, maps; or none.
MATCH (c:Claim)-[x:CITES {id: $citationId}]->(s:Source)
RETURN x {.*, sourceId: s.id, origin: coalesce(c.origin, s.origin), document: coalesce(s.textKey, s.id)} AS citation, s {.*} AS source
