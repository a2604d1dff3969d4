// Answers: what are the things that a search found?
// Parameters: relationIds, of relations that are hits, or that hits are said of; actorIds; sourceIds; filter, of which knownAt counts; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows for the relations and actors; in the first, found, maps of the sources.
CALL () {
  UNWIND $relationIds AS relationId
  MATCH ()-[r<<anyType>> {id: relationId}]->()
  RETURN collect(r) AS relations
}
CALL () {
  MATCH (a:Actor) WHERE a.id IN $actorIds
  RETURN collect(a) AS extra
}
CALL () {
  MATCH (s:Source) WHERE s.id IN $sourceIds
  RETURN collect(s) AS sought
}
WITH relations, extra, sought
//# include graph-tables
//# include answer-rows
     , CASE at WHEN 0 THEN [s IN sought | s {.*}] END AS found
