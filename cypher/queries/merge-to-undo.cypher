// Answers: what did a merge change, as far as it still stands? Parameters: mergeId.
// Result: one row, or none: merge, a map; absorbed, a list of actors' maps; claims, whose speaker it changed, a list of {id,
// relationId, speakerId, before}; laterMergeId, of the merge that absorbed the kept actor since, or null; others, the other merges
// that the same actor was kept by, a list of {merge, absorbed}.
MATCH (m:ActorMerge {id: $mergeId})-[:KEEPS]->(kept)
RETURN m {.*} AS merge,
       [(a:AbsorbedActor)-[:ABSORBED_BY]->(m) | a {.*}] AS absorbed,
       [(m)-[changed:CHANGED_SPEAKER]->(c:Claim) |
         {id: c.id, relationId: c.relationId, speakerId: c.speakerId, before: changed.from}] AS claims,
       head([(kept)-[:ABSORBED_BY]->(later:ActorMerge) | later.id]) AS laterMergeId,
       [(kept)<-[:KEEPS]-(other:ActorMerge) WHERE other <> m |
         {merge: other {.*}, absorbed: [(a:AbsorbedActor)-[:ABSORBED_BY]->(other) | a {.*}]}] AS others
