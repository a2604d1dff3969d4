// Answers: what does a network in memory keep of the next relations of a type, in the order of their ids?
// Parameters: filter.types, that type; after, the id of the last one known, or ''; limit. Result: a row a relation: relation, the columns of
// network-columns.
MATCH ()-[r<<types>>]->()
WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
RETURN
//# include network-columns
AS relation
