// From a list of relations, relations, and a list of actors, extra: the tables that an answer is put together from, each thing
// in them once: relationRows, claims, citations, sources, actors. Claims, citations and sources only where $claims.
CALL (relations) {
  UNWIND CASE WHEN $claims THEN relations ELSE [] END AS r
  MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
  WITH collect(DISTINCT c) AS claims, collect(x {.*, claimId: c.id, sourceId: s.id}) AS citations,
       collect(DISTINCT s) AS sources
  RETURN [c IN claims | c {.*}] AS claims, citations, [s IN sources | s {.*}] AS sources,
         [c IN claims WHERE c.speakerId IS NOT NULL | c.speakerId] AS speakerIds
}
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
  RETURN collect(a {.*}) AS actors
}
WITH *, [r IN relations | r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id}] AS relationRows
