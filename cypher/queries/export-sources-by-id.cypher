// Answers: what are these sources, with the documents that are held? Parameters: ids. Result: one row a source: source, a map; text and textSha256, null where it is not held.
UNWIND $ids AS id
MATCH (s:Source {id: id})
OPTIONAL MATCH (d:Document {sourceId: s.id})
RETURN s {.*} AS source, d.text AS text, d.textSha256 AS textSha256
ORDER BY s.id
