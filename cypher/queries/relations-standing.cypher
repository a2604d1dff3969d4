// Answers: what of these relations does a filter look at? Parameters: ids, relations' ids; filter, of which the types alone are looked at.
// Result: a row a relation that is there: id, type, from, to (actors' ids), occurred, and claims, maps with their sources' ids.
UNWIND $ids AS relationId
MATCH (from:Actor)-[r<<anyType>> {id: relationId}]->(to:Actor)
RETURN r.id AS id, type(r) AS type, from.id AS from, to.id AS to, r.occurred AS occurred,
       COLLECT {
         MATCH (c:Claim {relationId: relationId})
         USING INDEX SEEK c:Claim(relationId)
         RETURN c {.id, .stance, .speakerId, .attribution, .occurred, .credibility, sourceIds: COLLECT { MATCH (c)-[:CITES]->(s:Source) RETURN DISTINCT s.id }}
       } AS claims
