// From a list of relations, relations, and a list of actors, extra: what an answer is put together from, each thing once: said, a claim with
// its citations in each entry, sources and actors. They are references: what they hold is read by answer-rows when it is sent, so that
// a row carries where things are and not what they say. Claims and sources only where $claims.
// With knownAt, what was not known on that day is not among them.
//# when claims
CALL (relations) {
  UNWIND relations AS r
  MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
  USING INDEX SEEK c:Claim(relationId)
  //# when filter.knownAt
  WHERE s.publishedLatest <= $filter.knownAt
  //# end
  WITH c, collect(x) AS places
  RETURN collect([c, places]) AS said
}
CALL (said) {
  UNWIND said AS one
  UNWIND one[1] AS x
  RETURN collect(DISTINCT endNode(x)) AS sources
}
//# otherwise
WITH *, [] AS said, [] AS sources
//# end
// UNION ALL: what UNION tells apart it would keep with all that it was given, the lists, for each.
CALL (relations, extra, said) {
  CALL (relations, extra, said) {
    UNWIND relations AS r
    UNWIND [startNode(r), endNode(r)] AS a
    RETURN a
    UNION ALL
    UNWIND extra AS a
    RETURN a
    //# when claims
    UNION ALL
    UNWIND said AS one
    WITH DISTINCT one[0].speakerId AS speakerId
    MATCH (a:Actor {id: speakerId})
    RETURN a
    //# end
  }
  RETURN collect(DISTINCT a) AS actors
}
