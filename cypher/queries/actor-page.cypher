// Answers: which actors match a search, in the order of their ids?
// Parameters: search, a full-text query over names and their keys, or null; kinds, a list or null; after, an id or null; first.
// Result: one row: actors, a list of at most first + 1 maps; totalCount.
CALL () {
  UNWIND CASE WHEN $search IS NULL THEN [1] ELSE [] END AS once
  MATCH (a:Actor)
  RETURN a
  UNION
  UNWIND CASE WHEN $search IS NULL THEN [] ELSE [1] END AS once
  CALL db.index.fulltext.queryNodes('actor_names', $search) YIELD node AS a
  RETURN a
}
WITH a
WHERE $kinds IS NULL OR a.kind IN $kinds
WITH a ORDER BY a.id
WITH collect(a) AS listed
WITH size(listed) AS totalCount, [a IN listed WHERE $after IS NULL OR a.id > $after][..$first + 1] AS page
RETURN [a IN page | a {.*}] AS actors, totalCount
