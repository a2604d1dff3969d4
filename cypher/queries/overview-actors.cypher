// Answers: which actors have the most of the relations that pass a filter, and how many actors have any?
// Parameters: filter; candidates, how many actors at the most. Result: a row an actor, most relations first, then by id: id, relationCount, of
// this actor; actorCount, of all. No row where nothing passes.
CALL () {
//# include candidate-relations
  UNWIND CASE WHEN startNode(r) = endNode(r) THEN [startNode(r)] ELSE [startNode(r), endNode(r)] END AS actor
  WITH actor, count(*) AS relationCount
  WITH collect([actor, relationCount]) AS counts
  RETURN counts
}
UNWIND counts AS each
WITH each[0].id AS id, each[1] AS relationCount, size(counts) AS actorCount
RETURN id, relationCount, actorCount ORDER BY relationCount DESC, id LIMIT $candidates
