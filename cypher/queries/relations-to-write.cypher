// Answers: which of these relations are there already? Locks them, so that their claims stay as they are until this transaction ends.
// Parameters: relations, a list of {id, from, to}. Result: one row a relation that is there: relation, a map with type, from and to.
UNWIND $relations AS row
WITH row.from AS from, row.to AS to, collect(row.id) AS ids
MATCH (:Actor {id: from})-[r]->(:Actor {id: to})
WHERE r.id IN ids
WITH r ORDER BY r.id
SET r.id = r.id
// One that was taken away while this waited has no properties any more.
WITH r
WHERE r.qualifiers IS NOT NULL
RETURN r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id} AS relation
