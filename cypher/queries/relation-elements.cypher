// Answers: which relations pass a filter, in the order of their ids? Parameters: filter; after, a relation's id or ''; first.
// Result: a row a relation: id, type, and element, by which relations-of-elements finds it.
//# include candidate-relations
  AND r.id > $after
RETURN r.id AS id, type(r) AS type, elementId(r) AS element
ORDER BY id LIMIT $first
