// Answers: which of these relations pass a filter, and what is known of them?
// Parameters: relationIds; filter; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails. Result: the rows of answer-rows.
CALL () {
  UNWIND $relationIds AS relationId
  MATCH ()-[r<<anyType>> {id: relationId}]->()
  WHERE
//# include relation-passes
  RETURN collect(r) AS relations
}
WITH relations, [] AS extra
//# include graph-tables
//# include answer-rows
