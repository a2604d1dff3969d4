// Answers: what is a source? Parameters: sourceId. Result: one row: source, a map; or none.
MATCH (s:Source {id: $sourceId})
RETURN s {.*} AS source
