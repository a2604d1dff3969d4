// Answers: which relations pass a filter, in the order of their ids, and how many are there?
// Parameters: filter; after, a relation's id or ''; first; total, whether they are counted; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows for at most first + 1 relations, each with totalCount, null where it was not asked for.
CALL () {
//# when filter.byId
  CALL () {
//# each type
    MATCH ()-[r:<<type>>]->()
    WHERE r.id > $after AND (
//# include relation-passes
    )
    RETURN r, r.id AS id ORDER BY id LIMIT $first + 1
//# end
  }
  WITH r, id ORDER BY id LIMIT $first + 1
//# otherwise
//# include candidate-relations
    AND r.id > $after
  WITH r ORDER BY r.id LIMIT $first + 1
//# end
  RETURN collect(r) AS relations
}
//# when total
CALL () {
//# when filter.any
//# include candidate-relations
//# otherwise
  MATCH ()-[r<<anyType>>]->()
//# end
  RETURN count(r) AS totalCount
}
WITH relations, [] AS extra, totalCount
//# otherwise
WITH relations, [] AS extra, null AS totalCount
//# end
//# include graph-tables
//# include answer-rows
     , totalCount
