// Answers: which actors that come after these in the order of ids have a name like theirs, one of their names, or the value of one of their identifiers?
// Parameters: actors, a list of {id, search, a full-text query over names and their keys, names, folded, and values, of identifiers}; limit, how many are taken by search.
// Result: a row an actor that has any: id, candidates, maps.
UNWIND $actors AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('actor_names', asked.search, {limit: $limit}) YIELD node AS b
  RETURN b
  UNION
  UNWIND asked.names AS name
  MATCH (n:NameKey {key: name})
  UNWIND n.actorIds AS actorId
  MATCH (b:Actor {id: actorId})
  RETURN b
  UNION
  UNWIND asked.values AS value
  MATCH (n:IdentifierKey)
  WHERE n.key ENDS WITH ' ' + value
  UNWIND n.actorIds AS actorId
  MATCH (b:Actor {id: actorId})
  RETURN b
}
WITH asked, b
WHERE b.id > asked.id
RETURN asked.id AS id, collect(DISTINCT b {.*}) AS candidates
