// Answers: which relations of each of these actors pass a filter, in the order of their ids?
// Parameters: ids, actors' ids; filter; after, a relation's id or ''; first; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows; in the first, pages, a list of {actorId, relationIds (at most first + 1), totalCount,
// neighbourCount, the other actors at the ends of all that pass}.
MATCH (a:Actor)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[r<<types>>]-(other:Actor)
  WHERE
//# include relation-passes
  WITH r, nullif(other, a) AS neighbour ORDER BY r.id
  WITH collect(r) AS listed, count(DISTINCT neighbour) AS neighbourCount
  RETURN size(listed) AS totalCount, neighbourCount, [r IN listed WHERE r.id > $after][..$first + 1] AS page
}
WITH collect({actorId: a.id, relationIds: [r IN page | r.id], totalCount: totalCount,
              neighbourCount: neighbourCount}) AS pages, collect(page) AS found
CALL (found) {
  UNWIND found AS page
  UNWIND page AS r
  RETURN collect(DISTINCT r) AS relations
}
WITH pages, relations, [] AS extra
//# include graph-tables
//# include answer-rows
     , CASE at WHEN 0 THEN pages END AS pages
