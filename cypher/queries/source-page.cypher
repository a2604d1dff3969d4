// Answers: which sources match a search of titles and publishers, in one of several orders?
// Parameters: search, a full-text query or null; order: ADDED, by ids; PUBLISHED, the latest first and undated ones last; PUBLISHER or TITLE, those without
// last; after, the id that the page before ends with, or null; first.
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
WITH s ORDER BY
  CASE WHEN $order = 'PUBLISHED' THEN s.publishedLatest END IS NULL,
  CASE WHEN $order = 'PUBLISHED' THEN s.publishedLatest END DESC,
  CASE $order WHEN 'PUBLISHER' THEN toLower(s.publisher) WHEN 'TITLE' THEN toLower(s.title) END,
  s.id
WITH collect(s) AS listed
WITH listed, size(listed) AS totalCount,
  CASE
    WHEN $after IS NULL THEN 0
    WHEN $order = 'ADDED' THEN size([s IN listed WHERE s.id <= $after])
    ELSE reduce(place = 0, i IN range(0, size(listed) - 1) | CASE WHEN listed[i].id = $after THEN i + 1 ELSE place END)
  END AS begin
WITH totalCount, listed[begin..begin + $first + 1] AS page
RETURN [s IN page | s {.*}] AS sources, totalCount
