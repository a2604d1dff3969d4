// Answers: of how many actors do both of a pair have relations of the same type to? Of an actor with more than 1,000 some are looked at.
// Parameters: pairs, a list of {one, other}. Result: a row a pair: one, other, shared, and names, three of them at most.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (a:Actor {id: pair.one})-[r]-(n:Actor)
  WITH DISTINCT n, type(r) AS type LIMIT 1000
  MATCH (n)-[q]-(b:Actor {id: pair.other})
  WHERE type(q) = type
  WITH DISTINCT n ORDER BY n.name, n.id
  RETURN count(n) AS shared, collect(n.name)[..3] AS names
}
RETURN pair.one AS one, pair.other AS other, shared, names
