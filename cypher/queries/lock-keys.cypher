// Keeps other transactions from changing which actors folded names and identifiers mean until this one ends.
// Parameters: names, identifiers, lists of keys. Result: a row a key: sort (name or identifier), key, actorIds (who has it), read once the
// lock is held.
CALL () {
  UNWIND $names AS name
  WITH name ORDER BY name
  MERGE (n:NameKey {key: name})
  ON CREATE SET n.actorIds = []
  SET n.key = name
  WITH n
  RETURN 'name' AS sort, n.key AS key, n.actorIds AS actorIds
  UNION ALL
  UNWIND $identifiers AS identifier
  WITH identifier ORDER BY identifier
  MERGE (n:IdentifierKey {key: identifier})
  ON CREATE SET n.actorIds = []
  SET n.key = identifier
  WITH n
  RETURN 'identifier' AS sort, n.key AS key, n.actorIds AS actorIds
}
RETURN sort, key, actorIds
