// Answers: between which actors do the relations stand that come after an id, in the order of ids? Parameters: filter.types, just one; after; limit.
// Result: a row a relation: id, from, to.
MATCH (a:Actor)-[r<<anyType>>]->(b:Actor)
WHERE r.id > $after
RETURN r.id AS id, a.id AS from, b.id AS to
ORDER BY r.id LIMIT $limit
