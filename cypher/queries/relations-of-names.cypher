// Answers: which relations have to be weighed anew where folded names mean another actor than before, or actors are called otherwise? Those on
// which such a name is heard beside another voice of one of the origins, and those that such an actor and somebody else affirm.
// Parameters: keys, folded names; origins, of the actors that they meant or mean; actorIds, who is called otherwise. Result: a row a relation: id, from, to.
MATCH (c:Claim)
WHERE c.attributionKey IN $keys AND EXISTS {
  MATCH (o:Claim {relationId: c.relationId})-[:CITES]->(t:Source)
  USING INDEX SEEK o:Claim(relationId)
  WHERE (o.origin IN $origins AND coalesce(o.attributionKey, '') <> c.attributionKey)
     OR (t.origin IN $origins AND coalesce(t.publisherKey, '') <> c.attributionKey)
}
RETURN c.relationId AS id, c.fromId AS from, c.toId AS to
UNION
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE s.publisherKey IN $keys AND EXISTS {
  MATCH (o:Claim {relationId: c.relationId})-[:CITES]->(t:Source)
  USING INDEX SEEK o:Claim(relationId)
  WHERE (o.origin IN $origins AND coalesce(o.attributionKey, '') <> s.publisherKey)
     OR (t.origin IN $origins AND coalesce(t.publisherKey, '') <> s.publisherKey)
}
RETURN c.relationId AS id, c.fromId AS from, c.toId AS to
UNION
MATCH (c:Claim)
WHERE c.speakerId IN $actorIds
MATCH (:Actor {id: c.fromId})-[r]->(:Actor {id: c.toId})
WHERE r.id = c.relationId AND r.independentOrigins > 1
RETURN c.relationId AS id, c.fromId AS from, c.toId AS to
