// Answers: the graph of the relations that pass a filter, strongest evidence first where the limit bites.
// Parameters: filter; limit, of relations; claims. Result: one row, the tables of graph-tables for at most limit + 1 relations.
CALL () {
  MATCH (:Actor)-[r]->(:Actor)
  WHERE
//# include relation-passes
  WITH r ORDER BY r.evidenceRank, r.independentOrigins DESC, r.id LIMIT $limit + 1
  RETURN collect(r) AS relations
}
WITH relations, [] AS extra
//# include graph-tables
RETURN relationRows AS relations, claims, citations, sources, actors
