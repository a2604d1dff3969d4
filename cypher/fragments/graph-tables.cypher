// From a list of relations, relations, and a list of actors, extra: the tables that an answer is put together from, each thing
// in them once, as a list of its columns, which libs/store/src/answers/graphTables.ts names: relationRows, claims with their citations,
// sources, actors. Claims and sources only where $claims, what a citation quotes only where $quotes.
// With knownAt, what was not known on that day is not in them, and evidence is that of that day.
//# when claims
CALL (relations) {
  UNWIND relations AS r
  MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
  //# when filter.knownAt
  WHERE s.publishedLatest <= $filter.knownAt
  //# end
  WITH c, collect(s) AS cited, collect([x.id, s.id, x.kind, x.start, x.end, x.status
  //# when quotes
       , x.quote, x.before, x.after, x.opening
  //# end
       ]) AS citations
  WITH collect(cited) AS cited,
       collect([c.id, c.relationId, c.stance, c.summary, c.speakerId, c.attribution, c.occurred, c.qualifiers,
                c.recordedAt, c.recordedBy, citations]) AS claims
  CALL (cited) {
    UNWIND cited AS some
    UNWIND some AS s
    WITH DISTINCT s
    RETURN collect([s.id, s.title, s.publisher, s.authors, s.published, s.url, s.language, s.mediaType, s.sha256,
                    s.held]) AS sources
  }
  RETURN claims, sources, [claim IN claims WHERE claim[4] IS NOT NULL | claim[4]] AS speakerIds
}
//# otherwise
WITH *, [] AS claims, [] AS sources, [] AS speakerIds
//# end
CALL (relations, extra, speakerIds) {
  CALL (relations, extra, speakerIds) {
    UNWIND relations AS r
    UNWIND [startNode(r), endNode(r)] AS a
    RETURN a
    UNION
    UNWIND extra AS a
    RETURN a
    UNION
    UNWIND speakerIds AS speakerId
    MATCH (a:Actor {id: speakerId})
    RETURN a
  }
  RETURN collect([a.id, a.kind, a.name, a.description, a.aliasNames, a.aliasKinds, a.identifierSchemes, a.identifierValues]) AS actors
}
WITH *, [r IN relations | [r.id, type(r), startNode(r).id, endNode(r).id, r.occurred, r.qualifiers,
//# when filter.knownAt
  r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.knownOrigins[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]
//# otherwise
  r.evidenceRank, r.independentOrigins
//# end
]] AS relationRows
