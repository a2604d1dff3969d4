// Answers: what does a citation anchor? Parameters: citationId. Result: one row: citation and source, maps; or none.
MATCH (:Claim)-[x:CITES {id: $citationId}]->(s:Source)
RETURN x {.*, sourceId: s.id} AS citation, s {.*} AS source
