// Answers: the graph of the relations that pass a filter, strongest evidence first where the limit bites.
// Parameters: filter; corroborated, whether only those are looked for that were CORROBORATED on the day of knownAt; limit, of relations; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails. Result: the rows of answer-rows for at most limit + 1 relations.
CALL () {
//# when filter.byStrength
  CALL () {
//# each type
    MATCH ()-[r:<<type>>]->()
    WHERE r.strengthKey >= $filter.strongest AND r.strengthKey < $filter.weakest AND (
//# include relation-passes
    )
    RETURN r, r.strengthKey AS key ORDER BY key LIMIT $limit + 1
//# end
  }
  WITH r, key ORDER BY key LIMIT $limit + 1
//# otherwise
//# include candidate-relations
//# when corroborated
  // What was so then has two origins today, and may be contested: few have their lists read for that.
  AND r.independentOrigins > 1 AND r.evidenceRank IN [0, 3]
  AND r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] = 0
//# end
  WITH r ORDER BY
//# include by-strength
  LIMIT $limit + 1
//# end
  RETURN collect(r) AS relations
}
WITH relations, [] AS extra
//# include graph-tables
//# include answer-rows
