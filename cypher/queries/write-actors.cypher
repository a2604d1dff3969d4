// Writes actors, new or changed. Parameters: actors, a list of property maps. Result: none.
UNWIND $actors AS row
MERGE (a:Actor {id: row.id})
SET a = row
