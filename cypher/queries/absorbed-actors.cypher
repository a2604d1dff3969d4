// Answers: which of these actors were absorbed, and by which merge? Parameters: ids. Result: one row an actor: id, mergeId, keptId.
MATCH (a:AbsorbedActor)-[:ABSORBED_BY]->(m:ActorMerge)
WHERE a.id IN $ids
RETURN a.id AS id, m.id AS mergeId, m.keptId AS keptId
