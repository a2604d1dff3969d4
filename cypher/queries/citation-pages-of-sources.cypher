// Answers: which places of each of these sources are cited, in the order of their citations' ids?
// Parameters: ids, sources' ids; after, a citation's id or null; first.
// Result: one row a source: sourceId, source, citations (a list of at most first + 1 maps), totalCount.
MATCH (s:Source)
WHERE s.id IN $ids
CALL (s) {
  MATCH (c:Claim)-[x:CITES]->(s)
  WITH c, x ORDER BY x.id
  WITH collect({citation: x, claim: c}) AS listed
  RETURN size(listed) AS totalCount, [one IN listed WHERE $after IS NULL OR one.citation.id > $after][..$first + 1] AS page
}
UNWIND CASE page WHEN [] THEN [null] ELSE page END AS one
WITH s, totalCount, one.citation AS x, one.claim AS c
WITH s, totalCount, CASE WHEN x IS NULL THEN null ELSE x {.*, sourceId: s.id, origin: coalesce(c.origin, s.origin), document: coalesce(s.textKey, s.id)} END AS citation
RETURN s.id AS sourceId, s {.*} AS source, collect(citation) AS citations, totalCount
