// Answers: which of these relations pass a filter, and what is known of them? They are found without an index, whatever their types, by one plan.
// Parameters: relationIds; elements, which may be of other things by now; filter; what is asked for: claims, quotes, details, identifiers,
// actorDetails, sourceDetails. Result: the rows of answer-rows.
CALL () {
  MATCH ()-[r]->()
  WHERE elementId(r) IN $elements AND r.id IN $relationIds AND (
//# include relation-passes
  )
  RETURN collect(r) AS relations
}
WITH relations, [] AS extra
//# include graph-tables
//# include answer-rows
