// Answers: what is a merge, and which actor has everything today? Parameters: mergeId. Result: one row: merge and actor, maps; or none.
MATCH (m:ActorMerge {id: $mergeId})-[:KEEPS|ABSORBED_BY*]->(a:Actor)
RETURN m {.*} AS merge, a {.*} AS actor
