// Answers: what is known of one relation, if it passes a filter?
// Parameters: relationId; filter; claims; quotes. Result: one row, the tables of graph-tables; or none where there is no such relation, or it does not pass.
//# include relation-by-id
WHERE
//# include relation-passes
//# when filter.types
AND type(r) IN $filter.types
//# end
WITH collect(r) AS relations, [] AS extra
WHERE size(relations) > 0
//# include graph-tables
RETURN relationRows AS relations, claims, citations, sources, actors
