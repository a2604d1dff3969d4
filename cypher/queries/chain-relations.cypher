// Answers: what are the relations of some chains, strongest first?
// Parameters: elementIds, where Neo4j keeps them; filter, which is asked once more; claims; quotes. Result: the rows of answer-rows.
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
//# include answer-rows
