// Keeps others from reading proposals from a document until this transaction ends. Parameters: sourceId. Result: one row: review, a map; none where there
// is no such source.
MATCH (s:Source {id: $sourceId})
MERGE (r:Review {sourceId: s.id})
SET r.sourceId = s.id
RETURN r {.*} AS review
