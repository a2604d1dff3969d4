// Answers: how does each of the next held documents read, in the order of their sources' ids, and what is anchored in it?
// Parameters: after, the source's id of the last one looked at, or ''; limit. Result: one row a document: sourceId, sha256 (of the source's bytes),
// text, textSha256, pageStarts, citations (maps).
MATCH (d:Document)
WHERE d.sourceId > $after
WITH d ORDER BY d.sourceId LIMIT $limit
MATCH (s:Source {id: d.sourceId})
RETURN d.sourceId AS sourceId, d.text AS text, d.textSha256 AS textSha256, d.pageStarts AS pageStarts,
       [(:Claim)-[x:CITES]->(s) | x {.id, .kind, .start, .end, .quoteSha256, .opening, .status, .quote}] AS citations
ORDER BY sourceId
