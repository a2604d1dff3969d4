// Writes proposals, new ones or as they are read now; those that were decided on meanwhile stay as they are. Parameters: proposals, a list of maps of
// properties. Result: none.
UNWIND $proposals AS row
MERGE (p:Proposal {id: row.id})
ON CREATE SET p.state = 'PENDING'
SET p.id = row.id
WITH p, row
WHERE p.state = 'PENDING'
SET p = row, p.state = 'PENDING'
