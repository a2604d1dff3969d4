// Answers: what are these sources, with the documents that are held? Parameters: ids. Result: one row a source: source, a map; text, textSha256 and pageStarts, null where it is not held.
UNWIND $ids AS id
MATCH (s:Source {id: id})
OPTIONAL MATCH (d:Document {sourceId: s.id})
RETURN s {.*} AS source, d.text AS text, d.textSha256 AS textSha256, d.pageStarts AS pageStarts
ORDER BY s.id
