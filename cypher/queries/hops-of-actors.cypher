// Answers: which neighbours do actors have by relations that pass a filter, and by which rank of evidence at best, on the way there and back?
// Parameters: actorIds; filter; bothWays, the types without direction, or null where every relation is gone along both ways; limit. Result: a
// row a hop: actor, other, ids; outward and inward, ranks, null where no relation leads that way.
UNWIND $actorIds AS actorId
MATCH (a:Actor {id: actorId})-[r<<types>>]-(b:Actor)
WHERE a <> b AND (
//# include relation-passes
)
WITH a, b, r,
//# when filter.knownAt
  r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] AS rank
//# otherwise
  r.evidenceRank AS rank
//# end
RETURN a.id AS actor, b.id AS other,
//# when bothWays
  min(CASE WHEN startNode(r) = a OR type(r) IN $bothWays THEN rank END) AS outward,
  min(CASE WHEN endNode(r) = a OR type(r) IN $bothWays THEN rank END) AS inward
//# otherwise
  min(rank) AS outward, min(rank) AS inward
//# end
LIMIT $limit
