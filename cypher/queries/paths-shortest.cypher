// Answers: by which chains of distinct actors are two actors connected, shortest first, then by evidence, weakest hop first?
// Parameters: from and to, actors' ids; filter; directed, whether hops run from → to only; limit; claims.
//   <<maxLength>> is a number from 1 to 6, since a pattern's length is no parameter.
// Result: one row: chains, a list of {actorIds, hops: lists of relation ids, strongest first}, and the tables of graph-tables.
CALL () {
  MATCH chain = (a:Actor {id: $from})-[rs*1..<<maxLength>>]-(b:Actor {id: $to})
  WHERE all(r IN rs WHERE
//# include relation-passes
  )
  WITH nodes(chain) AS actors, rs
  WHERE all(actor IN actors WHERE single(other IN actors WHERE other = actor))
    AND (NOT $directed OR all(i IN range(0, size(rs) - 1) WHERE startNode(rs[i]) = actors[i]))
  WITH DISTINCT actors
  CALL (actors) {
    UNWIND range(0, size(actors) - 2) AS i
    WITH i, actors[i] AS x, actors[i + 1] AS y
    MATCH (x)-[r]-(y)
    WHERE (NOT $directed OR startNode(r) = x) AND (
//# include relation-passes
    )
    WITH i, r ORDER BY r.evidenceRank, r.independentOrigins DESC, r.id
    WITH i, collect(r) AS hop
    ORDER BY i
    RETURN collect(hop) AS hops
  }
  CALL (hops) {
    UNWIND hops AS hop
    WITH head(hop).evidenceRank AS rank ORDER BY rank DESC
    RETURN collect(rank) AS ranks
  }
  WITH actors, hops, ranks
  ORDER BY size(hops), ranks, [actor IN actors | actor.id] LIMIT $limit
  RETURN collect({actors: actors, hops: hops}) AS found
}
CALL (found) {
  UNWIND found AS chain
  UNWIND chain.hops AS hop
  UNWIND hop AS r
  RETURN collect(DISTINCT r) AS relations
}
WITH [chain IN found | {actorIds: [actor IN chain.actors | actor.id], hops: [hop IN chain.hops | [r IN hop | r.id]]}] AS chains,
     relations, [] AS extra
//# include graph-tables
RETURN chains, relationRows AS relations, claims, citations, sources, actors
