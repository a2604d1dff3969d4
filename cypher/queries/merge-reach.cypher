// Answers: on which relations does one of these actors stand at an end, or speak? Parameters: ids, actors' ids. Result: one row a relation: id, from, to.
MATCH (a:Actor)-[r]-(:Actor)
WHERE a.id IN $ids
RETURN r.id AS id, startNode(r).id AS from, endNode(r).id AS to
UNION
MATCH (c:Claim)
WHERE c.speakerId IN $ids
RETURN c.relationId AS id, c.fromId AS from, c.toId AS to
