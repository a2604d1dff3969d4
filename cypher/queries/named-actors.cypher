// Answers: which actor does each of these folded names mean? Parameters: keys. Result: a row a name that means just one: key, actorId.
MATCH (n:NameKey)
WHERE n.key IN $keys AND size(n.actorIds) = 1
RETURN n.key AS key, n.actorIds[0] AS actorId
