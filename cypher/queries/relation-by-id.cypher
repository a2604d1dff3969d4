// Answers: what is known of one relation?
// Parameters: relationId; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows, or none.
//# include relation-by-id
WITH collect(r) AS relations, [] AS extra
WHERE size(relations) > 0
//# include graph-tables
//# include answer-rows
