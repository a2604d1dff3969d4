// Answers: what are the relations of some chains, strongest first?
// Parameters: elementIds, where Neo4j keeps them; filter, which is asked once more; claims; quotes. Result: one row, the tables of graph-tables.
CALL () {
  MATCH ()-[r]->()
  WHERE elementId(r) IN $elementIds AND r.id IS NOT NULL AND (
//# include relation-passes
  )
  WITH r ORDER BY
//# include by-strength
  RETURN collect(r) AS relations
}
WITH relations, [] AS extra
//# include graph-tables
RETURN relationRows AS relations, claims, citations, sources, actors
