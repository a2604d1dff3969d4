// Takes actors away to which nothing refers. Parameters: ids. Result: none.
MATCH (a:Actor)
WHERE a.id IN $ids
DELETE a
