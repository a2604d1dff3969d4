// Of relations, r, each once: claims, where one of them was not yet known on the first day on which one was, or never, because its source has
// no date; else null. A list of {stance, occurred, qualifiers (JSON), published: for each dated source the last day on which that may have
// been published}. What was kept of such days before is taken away.
SET r.knownOccurred = null, r.knownQualifiers = null, r.knownEarliest = null, r.knownLatest = null, r.knownStarts = null,
    r.knownEndsOn = null
WITH r
CALL (r) {
  WITH r
  WHERE (r.occurred IS NOT NULL OR r.qualifiers <> '[]') AND (size(r.knownOn) > 1 OR size(r.sourceIds) > r.knownSources[0])
  MATCH (c:Claim {relationId: r.id})-[:CITES]->(s:Source)
  USING INDEX SEEK c:Claim(relationId)
  WITH r, c, min(s.publishedLatest) AS first, collect(toString(s.publishedLatest)) AS published
  WITH r, collect({stance: c.stance, occurred: c.occurred, qualifiers: c.qualifiers, published: published}) AS claims,
       collect(first) AS firsts
  WHERE size([first IN firsts WHERE first = r.knownOn[0]]) < size(claims)
  RETURN collect(claims)[0] AS claims
}
