// Answers: which relations that pass a filter should be looked at again, in the order of their ids, and how many are there?
// Parameters: filter; gaps, which kinds: singleSource, allegedOnly, contested, undated, each true or false; flags, the values of
// gapFlags that have a bit of the other kinds wanted, or null; after, a relation's id or ''; first; total, whether they are counted; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows for at most first + 1 relations, each with totalCount, null where it was not asked for.
CALL () {
//# when filter.byId
  CALL () {
//# each type
    MATCH ()-[r:<<type>>]->()
    WHERE r.id > $after AND (
//# include relation-passes
    )
//# include has-gap
    RETURN r, r.id AS id ORDER BY id LIMIT $first + 1
//# end
  }
  WITH r, id ORDER BY id LIMIT $first + 1
//# otherwise
//# include candidate-relations
//# include has-gap
  AND r.id > $after
  WITH r ORDER BY r.id LIMIT $first + 1
//# end
  RETURN collect(r) AS relations
}
//# when total
CALL () {
//# include candidate-relations
//# include has-gap
  RETURN count(r) AS totalCount
}
WITH relations, [] AS extra, totalCount
//# otherwise
WITH relations, [] AS extra, null AS totalCount
//# end
//# include graph-tables
//# include answer-rows
     , totalCount
