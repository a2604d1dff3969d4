// Keeps whose voices claims are; what citations said of that is gone. Parameters: claims, a list of {id, attributionKey, origin}, null where there
// is none. Result: none.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c.attributionKey = row.attributionKey, c.origin = row.origin
WITH c
MATCH (c)-[x:CITES]->(:Source)
REMOVE x.origin
