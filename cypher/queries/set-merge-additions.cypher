// Writes down what merges added to the actor they kept. Parameters: merges, a list of {id, added (JSON)}. Result: none.
UNWIND $merges AS row
MATCH (m:ActorMerge {id: row.id})
SET m.added = row.added
