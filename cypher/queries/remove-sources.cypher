// Takes sources away that nothing refers to and nobody judged, with their documents and what was proposed from them. They must be locked. Parameters: ids. Result: a row a source that went: id.
MATCH (s:Source)
WHERE s.id IN $ids AND s.reliability IS NULL AND NOT EXISTS { (s)--() }
OPTIONAL MATCH (d:Document {sourceId: s.id})
OPTIONAL MATCH (r:Review {sourceId: s.id})
WITH s, d, r, s.id AS id, COLLECT { MATCH (p:Proposal {sourceId: s.id}) RETURN p } AS proposals
FOREACH (p IN proposals | DELETE p)
DELETE s, d, r
RETURN id
