// Answers: from which bytes was a source's document read? Parameters: sourceId. Result: one row: mediaType; sha256, of the bytes; original, the bytes
// where they are kept; text, where they are not, and textSha256, the same as sha256 where the bytes are the text in UTF-8. None where there is no such source.
MATCH (s:Source {id: $sourceId})
OPTIONAL MATCH (d:Document {sourceId: s.id})
RETURN s.mediaType AS mediaType, s.sha256 AS sha256, d.original AS original, d.textSha256 AS textSha256,
       CASE WHEN d.original IS NULL THEN d.text END AS text
