// Writes a merge, and takes the absorbed actors out of the graph; how they read stays beside the merge. Their relations must have
// moved before. Parameters: merge, a map of its properties; claims, a list of {id, speakerId}: whose speaker changes, and who it was
// before. Result: none.
MATCH (kept:Actor {id: $merge.keptId})
CREATE (m:ActorMerge)-[:KEEPS]->(kept)
SET m = $merge
WITH m
CALL (m) {
  UNWIND $claims AS row
  MATCH (c:Claim {id: row.id})
  CREATE (m)-[:CHANGED_SPEAKER {from: row.speakerId}]->(c)
}
WITH m
UNWIND m.absorbedIds AS id
MATCH (a:Actor {id: id})
CREATE (absorbed:AbsorbedActor)-[:ABSORBED_BY]->(m)
SET absorbed = properties(a)
WITH a, absorbed
CALL (a, absorbed) {
  MATCH (earlier:ActorMerge)-[keeps:KEEPS]->(a)
  DELETE keeps
  CREATE (earlier)-[:KEEPS]->(absorbed)
}
DELETE a
