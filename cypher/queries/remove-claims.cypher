// Takes claims away, and relations with them that have no other. The relations must be locked. Parameters: ids, of the claims.
// Result: a row a relation: id, from, to, and whether it stands.
MATCH (c:Claim)
WHERE c.id IN $ids
WITH c.relationId AS id, c.fromId AS from, c.toId AS to, collect(c) AS gone
MATCH (:Actor {id: from})-[r]->(:Actor {id: to})
WHERE r.id = id
WITH id, from, to, gone, r, EXISTS {
  MATCH (other:Claim {relationId: id}) USING INDEX SEEK other:Claim(relationId)
  WHERE NOT other IN gone
} AS stands
FOREACH (claim IN gone | DETACH DELETE claim)
FOREACH (last IN CASE WHEN stands THEN [] ELSE [r] END | DELETE last)
RETURN id, from, to, stands
