// Answers: which sources match a search of titles and publishers, in the order of their ids?
// Parameters: search, a full-text query or null; after, an id or null; first.
// Result: one row: sources, a list of at most first + 1 maps; totalCount.
CALL () {
  UNWIND CASE WHEN $search IS NULL THEN [1] ELSE [] END AS once
  MATCH (s:Source)
  RETURN s
  UNION
  UNWIND CASE WHEN $search IS NULL THEN [] ELSE [1] END AS once
  CALL db.index.fulltext.queryNodes('source_titles', $search) YIELD node AS s
  RETURN s
}
WITH s ORDER BY s.id
WITH collect(s) AS listed
WITH size(listed) AS totalCount, [s IN listed WHERE $after IS NULL OR s.id > $after][..$first + 1] AS page
RETURN [s IN page | s {.*}] AS sources, totalCount
