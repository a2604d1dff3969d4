// Answers: which actors have these ids? Parameters: ids, a list. Result: one row an actor: actor, a map of its properties.
MATCH (a:Actor)
WHERE a.id IN $ids
RETURN a {.*} AS actor
