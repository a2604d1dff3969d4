// Answers: which relations between actors are of these types, that the vocabulary does not have? Parameters: types. Result: one row: ids, count.
MATCH (:Actor)-[r]->(:Actor)
WHERE type(r) IN $types
RETURN count(r) AS count, collect(coalesce(r.id, elementId(r)))[..100] AS ids
