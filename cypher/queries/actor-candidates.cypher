// Answers: which actors could a name mean, nearest names first?
// Parameters: search, a full-text query over names and their keys; limit. Result: one row an actor: actor, a map.
CALL db.index.fulltext.queryNodes('actor_names', $search, {limit: $limit}) YIELD node AS a, score
RETURN a {.*} AS actor
ORDER BY score DESC, a.id
