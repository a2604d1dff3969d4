// Keeps whose voices sources are. Parameters: sources, a list of {id, publisherKey, textKey, origin}, the keys null where there is none. Result: none.
UNWIND $sources AS row
MATCH (s:Source {id: row.id})
SET s.publisherKey = row.publisherKey, s.textKey = row.textKey, s.origin = row.origin
