// Answers: what refers to an actor? Parameters: id. Result: one row: relations, claims that it speaks, merges that it was kept by (how many of each).
MATCH (a:Actor {id: $id})
RETURN COUNT { (a)--(:Actor) } AS relations, COUNT { MATCH (c:Claim) WHERE c.speakerId = $id } AS claims,
       COUNT { (a)<-[:KEEPS]-(:ActorMerge) } AS merges
