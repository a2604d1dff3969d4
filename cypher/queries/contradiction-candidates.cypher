// Answers: of the relations that pass a filter, those next in the order of their ids, which have more than one claim, and which others of
// their type between the same two come after them and are near in time, or undated as they are?
// Parameters: filter; from, a relation's id or '': the first; scan, how many are looked at; near, in days; others, how many of each at most.
// Result: for each relation looked at, in the order of ids, id, claims, how many it has, and others, ids in their order.
CALL () {
//# when filter.byId
  CALL () {
//# each type
    MATCH ()-[r:<<type>>]->()
    WHERE r.id >= $from AND (
//# include relation-passes
    )
    RETURN r, r.id AS id ORDER BY id LIMIT $scan
//# end
  }
  WITH r, id ORDER BY id LIMIT $scan
//# otherwise
//# include candidate-relations
    AND r.id >= $from
  WITH r ORDER BY r.id LIMIT $scan
//# end
  RETURN r AS one
}
WITH one, startNode(one) AS a, endNode(one) AS b
CALL (one, a, b) {
  MATCH (a)-[r]-(b)
  WHERE type(r) = type(one) AND r.id > one.id
    AND ((r.earliest IS NULL AND one.earliest IS NULL)
      OR (r.earliest <= one.latest + duration({days: $near}) AND r.latest >= one.earliest - duration({days: $near})))
    AND (
//# include relation-passes
    )
  WITH r.id AS id ORDER BY id LIMIT $others
  RETURN collect(id) AS others
}
CALL (one) {
  MATCH (c:Claim {relationId: one.id})
  USING INDEX SEEK c:Claim(relationId)
  RETURN count(c) AS claims
}
RETURN one.id AS id, claims, others
ORDER BY id
