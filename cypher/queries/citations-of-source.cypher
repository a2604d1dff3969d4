// Answers: what is anchored in a source? Parameters: sourceId. Result: one row a citation: citation, a map.
MATCH (:Claim)-[x:CITES]->(s:Source {id: $sourceId})
RETURN x {.*, sourceId: s.id} AS citation
