// Answers: how much is there, does each relation have a claim and each claim a citation, and does each relation stand between two actors
// of kinds that it may stand between? Parameters: fromKinds, toKinds, maps from each type to the kinds that may be at that end.
// Result: one row of counts, and the first hundred ids of what is at fault.
CALL () { MATCH (a:Actor) RETURN count(a) AS actors }
CALL () { MATCH (:Actor)-[r]->(:Actor) RETURN count(r) AS relations }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
CALL () { MATCH (:Claim)-[x:CITES]->(:Source) RETURN count(x) AS citations, count(CASE x.status WHEN 'UNVERIFIED' THEN 1 END) AS unverifiedAnchors }
CALL () { MATCH (s:Source) RETURN count(s) AS sources }
CALL () {
  MATCH (:Actor)-[r]->(:Actor)
  WHERE NOT EXISTS { (:Claim {relationId: r.id}) }
  RETURN count(r) AS relationsWithoutClaim, collect(r.id)[..100] AS relationIds
}
CALL () {
  MATCH (c:Claim)
  WHERE NOT EXISTS { (c)-[:CITES]->(:Source) }
  RETURN count(c) AS claimsWithoutCitation, collect(c.id)[..100] AS claimIds
}
CALL () {
  MATCH (a:Actor)-[r]->(b:Actor)
  WHERE a = b OR NOT coalesce(a.kind IN $fromKinds[type(r)] AND b.kind IN $toKinds[type(r)], false)
  RETURN count(r) AS relationsOutOfVocabulary, collect(r.id)[..100] AS foreignIds
}
RETURN actors, relations, claims, citations, sources, unverifiedAnchors,
       relationsWithoutClaim, relationIds, claimsWithoutCitation, claimIds, relationsOutOfVocabulary, foreignIds
