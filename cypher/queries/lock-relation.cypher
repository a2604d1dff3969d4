// Keeps other transactions from adding to or taking from a relation's claims until this one ends.
// Parameters: relationId. Result: one row: id, or none where there is no such relation.
//# include relation-by-id
SET r.id = r.id
WITH r
WHERE r.qualifiers IS NOT NULL
RETURN r.id AS id
