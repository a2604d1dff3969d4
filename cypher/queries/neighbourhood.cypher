// Answers: which actors stand within depth hops of the given ones by relations that pass a filter, and which such relations between any two of them?
// Parameters: ids, actors' ids; depth, 1 to 4; filter; limit, of relations; claims; quotes.
// Result: the rows of answer-rows, by the distance of its nearer end, then of the other, then strongest evidence, for at most limit + 1 relations; in the first, known, the given ids that name an actor.
CALL () {
  MATCH (a:Actor) WHERE a.id IN $ids
  RETURN collect(a) AS ring0
}
CALL (ring0) {
  WITH ring0 AS inner
//# include ring
}
WITH ring0, outer AS ring1
CALL (ring1) {
  WITH CASE WHEN $depth > 1 THEN ring1 ELSE [] END AS inner
//# include ring
}
WITH ring0, ring1, outer AS ring2
CALL (ring2) {
  WITH CASE WHEN $depth > 2 THEN ring2 ELSE [] END AS inner
//# include ring
}
WITH ring0, ring1, ring2, outer AS ring3
CALL (ring3) {
  WITH CASE WHEN $depth > 3 THEN ring3 ELSE [] END AS inner
//# include ring
}
WITH ring0, [[0, ring0], [1, ring1], [2, ring2], [3, ring3], [4, outer]] AS rings
CALL (rings) {
  UNWIND rings AS ring
  UNWIND ring[1] AS a
  WITH a, min(ring[0]) AS distance
  WITH collect({actor: a, distance: distance}) AS members
  RETURN [member IN members WHERE member.distance < $depth] AS inner, [member IN members WHERE member.distance = $depth | member.actor] AS rim
}
// Of a relation that is met from one end alone, the other stands on the rim.
CALL (inner) {
  UNWIND inner AS member
  WITH member, member.actor AS a
  MATCH (a)-[r<<types>>]-(:Actor)
  WHERE
//# include relation-passes
  WITH r, min(member.distance) AS nearer, CASE count(*) WHEN 1 THEN $depth ELSE max(member.distance) END AS farther
  ORDER BY nearer, farther,
//# include by-strength
  LIMIT $limit + 1
  RETURN collect(r) AS inside
}
// Those between two on the rim come last, and where there is no room for them, they are not looked for.
CALL (inside, rim) {
  UNWIND CASE WHEN size(inside) > $limit THEN [] ELSE rim END AS a
  MATCH (a)-[r<<types>>]->(b:Actor)
  WHERE b IN rim AND (
//# include relation-passes
  )
  WITH r ORDER BY
//# include by-strength
  LIMIT $limit + 1
  RETURN collect(r) AS onRim
}
WITH (inside + onRim)[..$limit + 1] AS relations, ring0 AS extra, [a IN ring0 | a.id] AS known
//# include graph-tables
//# include answer-rows
     , CASE at WHEN 0 THEN known END AS known
