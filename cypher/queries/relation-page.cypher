// Answers: which relations pass a filter, in the order of their ids?
// Parameters: filter; after, a relation's id or null; first; claims, whether they are asked for.
// Result: one row, the tables of graph-tables for at most first + 1 relations.
CALL () {
  MATCH (:Actor)-[r]->(:Actor)
  WHERE ($after IS NULL OR r.id > $after) AND (
//# include relation-passes
  )
  WITH r ORDER BY r.id LIMIT $first + 1
  RETURN collect(r) AS relations
}
WITH relations, [] AS extra
//# include graph-tables
RETURN relationRows AS relations, claims, citations, sources, actors
