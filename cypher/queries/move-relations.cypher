// Lets relations, and what is claimed on them, stand between other actors. A relationship cannot change its ends: each is made
// anew with all it has. Parameters: relations, a list of {id, from, to, newFrom, newTo}. Result: none.
UNWIND $relations AS row
MATCH (:Actor {id: row.from})-[r]->(:Actor {id: row.to})
WHERE r.id = row.id
MATCH (a:Actor {id: row.newFrom})
MATCH (b:Actor {id: row.newTo})
WITH row, r, a, b, type(r) AS type, properties(r) AS properties
DELETE r
CREATE (a)-[moved:$(type)]->(b)
SET moved = properties
WITH row
MATCH (c:Claim {relationId: row.id})
SET c.fromId = row.newFrom, c.toId = row.newTo
