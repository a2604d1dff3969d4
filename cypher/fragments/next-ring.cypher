// From the relations of a neighbourhood found so far, found, a list of [relation, place], and how far from where it began the next actors
// are, level: the first $limit + 1 of these and of those that the next actors have, as rows of r and place. What was found fills the limit:
// nothing more is looked for. An actor's distance is that of the farther end of the nearest relation that it is an end of.
CALL (found, level) {
  UNWIND found AS one
  UNWIND [startNode(one[0]), endNode(one[0])] AS a
  WITH level, a, min(one[1] % 10) AS distance
  WHERE distance = level AND NOT a.id IN $ids
  RETURN collect(a) AS ring
}
CALL (found, level, ring) {
  UNWIND found AS one
  RETURN one[0] AS r, one[1] AS place
  UNION ALL
  UNWIND CASE WHEN size(found) > $limit THEN [] ELSE ring END AS a
  MATCH (a)-[r<<types>>]-(b:Actor)
  WHERE (level < $depth OR b IN ring) AND (
//# include relation-passes
  )
  RETURN r, 10 * level + CASE WHEN b IN ring THEN level ELSE level + 1 END AS place
}
// An aggregation leaves the lists behind: what is sorted would hold them in every row.
WITH r, min(place) AS place
ORDER BY place,
//# include by-strength
LIMIT $limit + 1
