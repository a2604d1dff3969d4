// Answers: which actors stand within depth hops of the given ones by relations that pass a filter, and which such relations between any two of them?
// Parameters: ids, actors' ids; depth, 1 to 4; deep, whether depth is two, three or four at least; filter; limit, of relations; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows, by the distance of its nearer end, then of the other, then strongest evidence, for at most limit + 1 relations; in the first, known, the given ids that name an actor.
// A relation's place is ten times the distance of its nearer end, and that of the other.
CALL () {
  MATCH (a:Actor) WHERE a.id IN $ids
  MATCH (a)-[r<<types>>]-(b:Actor)
  WHERE
//# include relation-passes
  WITH r, min(CASE WHEN b.id IN $ids THEN 0 ELSE 1 END) AS place
  ORDER BY place,
//# include by-strength
  LIMIT $limit + 1
  WITH collect([r, place]) AS found, 1 AS level
//# include next-ring
//# when deep.two
  WITH collect([r, place]) AS found, 2 AS level
//# include next-ring
//# end
//# when deep.three
  WITH collect([r, place]) AS found, 3 AS level
//# include next-ring
//# end
//# when deep.four
  WITH collect([r, place]) AS found, 4 AS level
//# include next-ring
//# end
  RETURN collect(r) AS relations
}
CALL () {
  MATCH (a:Actor) WHERE a.id IN $ids
  RETURN collect(a) AS extra
}
WITH relations, extra, [a IN extra | a.id] AS known
//# include graph-tables
//# include answer-rows
     , CASE at WHEN 0 THEN known END AS known
