// Answers: what does a write need to know of the sources it cites or holds? Locks them, so that none is held meanwhile.
// Parameters: ids; sha256s, hashes of documents' bytes. Result: one row a source: source, text, textSha256, pageStarts (where each page begins, or null).
MATCH (s:Source)
WHERE s.id IN $ids OR s.sha256 IN $sha256s
WITH s ORDER BY s.id
SET s.id = s.id
WITH s
OPTIONAL MATCH (d:Document {sourceId: s.id})
RETURN s {.*} AS source, d.text AS text, d.textSha256 AS textSha256, d.pageStarts AS pageStarts
