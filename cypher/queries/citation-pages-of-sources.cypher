// Answers: which places of each of these sources are cited, in the order of their citations' ids?
// Parameters: ids, sources' ids; after, a citation's id or null; first.
// Result: one row a source: sourceId, source, citations (a list of at most first + 1 maps), totalCount.
MATCH (s:Source)
WHERE s.id IN $ids
CALL (s) {
  MATCH (:Claim)-[x:CITES]->(s)
  WITH x ORDER BY x.id
  WITH collect(x) AS listed
  RETURN size(listed) AS totalCount, [x IN listed WHERE $after IS NULL OR x.id > $after][..$first + 1] AS page
}
RETURN s.id AS sourceId, s {.*} AS source, [x IN page | x {.*, sourceId: s.id}] AS citations, totalCount
