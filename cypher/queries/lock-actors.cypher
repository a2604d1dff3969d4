// Keeps other transactions from changing these actors until this one ends. Parameters: ids. Result: one row an actor: actor, a map, read once the lock is held.
MATCH (a:Actor)
WHERE a.id IN $ids
WITH a ORDER BY a.id
SET a.id = a.id
// One that was absorbed while this waited has no properties any more.
WITH a
WHERE a.kind IS NOT NULL
RETURN a {.*} AS actor
