// Answers: which sources come after an id, in the order of ids, with the documents that are held? Parameters: after; limit. Result: one row a source: source, a map; text, textSha256 and pageStarts, null where it is not held.
MATCH (s:Source)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
OPTIONAL MATCH (d:Document {sourceId: s.id})
RETURN s {.*} AS source, d.text AS text, d.textSha256 AS textSha256, d.pageStarts AS pageStarts
ORDER BY s.id
