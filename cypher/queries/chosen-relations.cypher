// Answers: which of these relations, whose types are known, pass a filter, and what is known of them?
// Parameters: relationIds, a map of lists by type; filter; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows.
CALL () {
  CALL () {
//# each type
    UNWIND $relationIds.<<type>> AS relationId
    MATCH ()-[r:<<type>> {id: relationId}]->()
    WHERE
//# include relation-passes
    RETURN r
//# end
  }
  RETURN collect(r) AS relations
}
WITH relations, [] AS extra
//# include graph-tables
//# include answer-rows
