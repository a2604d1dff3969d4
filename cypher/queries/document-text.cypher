// Answers: how does a source's document read? Parameters: sourceId. Result: one row: text, null where it is not held; none where there is no such source.
MATCH (s:Source {id: $sourceId})
OPTIONAL MATCH (d:Document {sourceId: s.id})
RETURN d.text AS text
