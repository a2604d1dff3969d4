// Answers: which actors have these folded names and identifiers? Parameters: names, identifiers, lists of keys. Result: a row a key that some
// actor has: sort (name or identifier), key, actorIds.
CALL () {
  MATCH (n:NameKey)
  WHERE n.key IN $names AND size(n.actorIds) > 0
  RETURN 'name' AS sort, n.key AS key, n.actorIds AS actorIds
  UNION ALL
  MATCH (n:IdentifierKey)
  WHERE n.key IN $identifiers AND size(n.actorIds) > 0
  RETURN 'identifier' AS sort, n.key AS key, n.actorIds AS actorIds
}
RETURN sort, key, actorIds
