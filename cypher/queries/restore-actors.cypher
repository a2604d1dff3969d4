// Puts the actors that a merge absorbed back into the graph, as they read, and takes the merge away. Parameters: mergeId. Result: none.
MATCH (m:ActorMerge {id: $mergeId})
MATCH (absorbed:AbsorbedActor)-[:ABSORBED_BY]->(m)
CREATE (a:Actor)
SET a = properties(absorbed)
WITH m, absorbed, a
CALL (absorbed, a) {
  MATCH (earlier:ActorMerge)-[keeps:KEEPS]->(absorbed)
  DELETE keeps
  CREATE (earlier)-[:KEEPS]->(a)
}
DETACH DELETE absorbed
WITH DISTINCT m
DETACH DELETE m
