// Writes a claim anew with all its citations. Where somebody else says it now, no merge that changed its speaker is to change that
// back. Parameters: properties; citations, a list of {sourceId, properties}; speakerChanged. Result: none.
MATCH (c:Claim {id: $properties.id})
SET c = $properties
WITH c
CALL (c) {
  MATCH (:ActorMerge)-[changed:CHANGED_SPEAKER]->(c)
  WHERE $speakerChanged
  DELETE changed
}
CALL (c) {
  MATCH (c)-[x:CITES]->(:Source)
  DELETE x
}
UNWIND $citations AS place
MATCH (s:Source {id: place.sourceId})
CREATE (c)-[x:CITES]->(s)
SET x = place.properties
