// Answers: has each of the next relations of some types, in the order of their ids, a claim, and does it stand between two actors of kinds
// that it may stand between? Parameters: filter.types; fromKinds, toKinds, by type the kinds that may be at its ends; after, the id of the last
// one looked at, or ''; limit. Result: one row: looked, how many there were; last, the id of the last; withoutClaim and outOfVocabulary, ids.
MATCH (a:Actor)-[r<<types>>]->(b:Actor)
WHERE r.id > $after
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN count(r) AS looked, max(r.id) AS last,
       collect(CASE WHEN NOT EXISTS { MATCH (c:Claim {relationId: r.id}) USING INDEX SEEK c:Claim(relationId) } THEN r.id END) AS withoutClaim,
       collect(CASE WHEN a = b OR NOT coalesce(a.kind IN $fromKinds[type(r)] AND b.kind IN $toKinds[type(r)], false) THEN r.id END) AS outOfVocabulary
