// Answers: what is known of one relation?
// Parameters: relationId; claims, whether they are asked for.
// Result: the rows of answer-rows, or none.
//# include relation-by-id
WITH collect(r) AS relations, [] AS extra
WHERE size(relations) > 0
//# include graph-tables
//# include answer-rows
