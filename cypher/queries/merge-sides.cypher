// Answers: what stands at each of these actors, and what does it say? Asked before they are merged. Parameters: ids, actors' ids.
// Result: a row an actor: id; says, the number of claims that it speaks; stands, a list with an item for each type and end: {type,
// end ('from' or 'to', where the actor stands), relations, claims (how many), between (ids of those that lead to another of them)}.
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN id, COUNT { MATCH (c:Claim) WHERE c.speakerId = id } AS says, COLLECT {
  MATCH (a)-[r]-(other:Actor)
  WITH type(r) AS type, CASE WHEN startNode(r) = a THEN 'from' ELSE 'to' END AS end, count(r) AS relations,
       sum(COUNT { MATCH (c:Claim) WHERE c.relationId = r.id }) AS claims,
       collect(CASE WHEN other.id IN $ids THEN r.id END) AS between
  ORDER BY relations DESC, type, end
  RETURN {type: type, end: end, relations: relations, claims: claims, between: between}
} AS stands
