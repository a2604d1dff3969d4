// Writes new claims with their citations. Parameters: claims, a list of {properties, citations: lists of {sourceId, properties}}. Result: none.
UNWIND $claims AS row
CREATE (c:Claim)
SET c = row.properties
WITH c, row
UNWIND row.citations AS place
MATCH (s:Source {id: place.sourceId})
CREATE (c)-[x:CITES]->(s)
SET x = place.properties
