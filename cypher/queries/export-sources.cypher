// Answers: which sources come after an id, in the order of ids, with the documents that are held? Parameters: after; limit. Result: one row a source: source, a map; text and textSha256, null where it is not held.
MATCH (s:Source)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
OPTIONAL MATCH (d:Document {sourceId: s.id})
RETURN s {.*} AS source, d.text AS text, d.textSha256 AS textSha256
ORDER BY s.id
