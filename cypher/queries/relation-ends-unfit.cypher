// Answers: at which ends of relations does an actor stand, other than those that a kind may stand at?
// Parameters: actorId; fromTypes, toTypes, the types whose from and whose to may be of that kind. Result: one row an end: id, type, end (from or to).
MATCH (:Actor {id: $actorId})-[r]->(:Actor)
WHERE NOT type(r) IN $fromTypes
RETURN r.id AS id, type(r) AS type, 'from' AS end
UNION ALL
MATCH (:Actor {id: $actorId})<-[r]-(:Actor)
WHERE NOT type(r) IN $toTypes
RETURN r.id AS id, type(r) AS type, 'to' AS end
