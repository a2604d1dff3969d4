// Of relations, r, each once: those of which a claim was not yet known on the first day on which one was, or never, because its source has
// no date. Result: a row a relation: id, from, to (actors' ids), occurred, qualifiers (JSON); days, those of knownOn as text; claims, a
// list of {stance, occurred, qualifiers (JSON), published: for each dated source the last day on which that may have been published}.
// What was kept of such days before is taken away.
SET r.knownOccurred = null, r.knownQualifiers = null, r.knownEarliest = null, r.knownLatest = null, r.knownStarts = null,
    r.knownEndsOn = null
WITH r
WHERE (r.occurred IS NOT NULL OR r.qualifiers <> '[]') AND (size(r.knownOn) > 1 OR size(r.sourceIds) > r.knownSources[0])
CALL (r) {
  MATCH (c:Claim {relationId: r.id})-[:CITES]->(s:Source)
  USING INDEX SEEK c:Claim(relationId)
  WITH c, min(s.publishedLatest) AS first, collect(toString(s.publishedLatest)) AS published
  WITH collect({stance: c.stance, occurred: c.occurred, qualifiers: c.qualifiers, published: published}) AS claims,
       collect(first) AS firsts
  RETURN claims, size([first IN firsts WHERE first = r.knownOn[0]]) < size(claims) AS partly
}
WITH r, claims, partly
WHERE partly
RETURN r.id AS id, startNode(r).id AS from, endNode(r).id AS to, r.occurred AS occurred, r.qualifiers AS qualifiers,
       [day IN r.knownOn | toString(day)] AS days, claims
