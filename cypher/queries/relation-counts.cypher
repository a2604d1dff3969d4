// Answers: how many relations are there of each type? Parameters: none. Result: a row a type that has any: type, count. Neo4j keeps these counts itself.
CALL () {
//# each type
  MATCH ()-[r:<<type>>]->()
  RETURN '<<type>>' AS type, count(r) AS count
//# end
}
WITH type, count WHERE count > 0
RETURN type, count
