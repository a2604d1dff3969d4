// Answers: which actor has everything that an absorbed one had? Parameters: actorId. Result: one row: actor, a map; or none.
MATCH (:AbsorbedActor {id: $actorId})-[:KEEPS|ABSORBED_BY*]->(a:Actor)
RETURN a {.*} AS actor
