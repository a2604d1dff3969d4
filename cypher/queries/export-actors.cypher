// Answers: which actors come after an id, in the order of ids? Parameters: after, '' for the start; limit. Result: one row an actor: actor, a map.
MATCH (a:Actor)
WHERE a.id > $after
RETURN a {.*} AS actor
ORDER BY a.id LIMIT $limit
