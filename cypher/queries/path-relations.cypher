// Answers: which relations that pass a filter lie between each two actors of some hops, strongest first, and which actors are there?
// Parameters: hops, a list of pairs of ids; actorIds; filter; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails. Result: the rows of answer-rows; in the first, present, ids.
CALL () {
  MATCH (a:Actor) WHERE a.id IN $actorIds
  RETURN collect(a.id) AS present
}
CALL () {
  UNWIND $hops AS hop
  MATCH (:Actor {id: hop[0]})-[r<<types>>]-(:Actor {id: hop[1]})
  WHERE
//# include relation-passes
  WITH DISTINCT r ORDER BY
//# include by-strength
  RETURN collect(r) AS relations
}
WITH present, relations, [] AS extra
//# include graph-tables
//# include answer-rows
     , CASE at WHEN 0 THEN present END AS present
