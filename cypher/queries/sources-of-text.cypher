// Answers: which held sources have the same text, be it in other bytes? Parameters: textKey, as it is kept on sources. Result: one row a source, in
// the order of ids: source, a map; text.
MATCH (s:Source {textKey: $textKey})
MATCH (d:Document {sourceId: s.id})
RETURN s {.*} AS source, d.text AS text
ORDER BY s.id
LIMIT 10
