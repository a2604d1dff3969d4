// Takes sources away that nothing refers to and nobody judged, with their documents. They must be locked. Parameters: ids. Result: a row a source that went: id.
MATCH (s:Source)
WHERE s.id IN $ids AND s.reliability IS NULL AND NOT EXISTS { (s)--() }
OPTIONAL MATCH (d:Document {sourceId: s.id})
WITH s, d, s.id AS id
DELETE s, d
RETURN id
