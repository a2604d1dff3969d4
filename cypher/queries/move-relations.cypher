// Lets relations, and what is claimed on them, stand between other actors. A relationship cannot change its ends: each is made
// anew with all it has. Parameters: relations, a list of {id, from, to, newFrom, newTo}. Result: none.
UNWIND $relations AS row
WITH row.from AS from, row.to AS to, row.newFrom AS newFrom, row.newTo AS newTo, collect(row.id) AS ids
MATCH (:Actor {id: from})-[r]->(:Actor {id: to})
WHERE r.id IN ids
MATCH (a:Actor {id: newFrom})
MATCH (b:Actor {id: newTo})
WITH r, a, b, type(r) AS type, properties(r) AS properties
DELETE r
CREATE (a)-[moved:$(type)]->(b)
SET moved = properties
WITH properties.id AS id, a, b
MATCH (c:Claim {relationId: id})
USING INDEX SEEK c:Claim(relationId)
SET c.fromId = a.id, c.toId = b.id
