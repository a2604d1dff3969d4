// Answers: which relations of each of these actors pass a filter, in the order of their ids?
// Parameters: ids, actors' ids; filter; after, a relation's id or ''; first; claims; quotes.
// Result: one row: pages, a list of {actorId, relationIds (at most first + 1), totalCount}, and the tables of graph-tables.
MATCH (a:Actor)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[r<<types>>]-(:Actor)
  WHERE
//# include relation-passes
  WITH r ORDER BY r.id
  WITH collect(r) AS listed
  RETURN size(listed) AS totalCount, [r IN listed WHERE r.id > $after][..$first + 1] AS page
}
WITH collect({actorId: a.id, relationIds: [r IN page | r.id], totalCount: totalCount}) AS pages, collect(page) AS found
CALL (found) {
  UNWIND found AS page
  UNWIND page AS r
  RETURN collect(DISTINCT r) AS relations
}
WITH pages, relations, [] AS extra
//# include graph-tables
RETURN pages, relationRows AS relations, claims, citations, sources, actors
