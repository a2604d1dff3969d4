// Keeps who has folded names and identifiers. Parameters: names, identifiers, lists of {key, actorIds}. Result: none.
CALL () {
  UNWIND $names AS row
  MERGE (n:NameKey {key: row.key})
  SET n.actorIds = row.actorIds
}
CALL () {
  UNWIND $identifiers AS row
  MERGE (n:IdentifierKey {key: row.key})
  SET n.actorIds = row.actorIds
}
