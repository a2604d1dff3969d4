// Answers: which claims have ids that begin so? Parameters: prefix; after, an id that comes before those; limit. Result: one row a claim: id.
MATCH (c:Claim)
WHERE c.id STARTS WITH $prefix AND c.id > $after
RETURN c.id AS id
ORDER BY id
LIMIT $limit
