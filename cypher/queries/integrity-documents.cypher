// Answers: how does each held document read, and what is anchored in it?
// Parameters: none. Result: one row a document: sourceId, sha256 (of the source's bytes), text, textSha256, citations (maps).
MATCH (d:Document)
MATCH (s:Source {id: d.sourceId})
RETURN s.id AS sourceId, d.text AS text, d.textSha256 AS textSha256,
       [(:Claim)-[x:CITES]->(s) | x {.id, .kind, .start, .end, .quoteSha256, .opening, .status, .quote}] AS citations
ORDER BY sourceId
