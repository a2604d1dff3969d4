// Answers: what is known of one relation?
// Parameters: relationId; claims, whether they are asked for.
// Result: one row, the tables of graph-tables, or none.
//# include relation-by-id
WITH collect(r) AS relations, [] AS extra
WHERE size(relations) > 0
//# include graph-tables
RETURN relationRows AS relations, claims, citations, sources, actors
