// Answers: which relations were touched by the next entries of the log, and how do they stand; which actors are there; and what are the
// relations of some paths that were found before, strongest first?
// Parameters: sequence, of the last entry known; stride, how many entries are looked at; actorIds; relationIds, of all paths,
// or null where there is no path; filter, which is asked once more; what is asked for: claims, quotes, details, identifiers, actorDetails, sourceDetails.
// Result: the rows of answer-rows, or with relationIds null one row without its tables; in the first, news: head, the sequence of the log's
// last entry; changes, a list of {id, relation: the columns of network-columns, or null where it is gone}; present, ids.
OPTIONAL MATCH (h:LogHead {id: 'log'})
WITH coalesce(h.sequence, 0) AS head
CALL (head) {
  MATCH (e:LogEntry)
  WHERE e.sequence > $sequence AND e.sequence <= $sequence + $stride
  CALL (e) {
    WITH e WHERE e.relationId IS NOT NULL
    RETURN e.relationId AS relationId
    UNION ALL
    // Whether an anchor was found is kept with the relation; so is when it was known, and of whom.
    WITH e WHERE e.what IN ['holdDocument', 'updateSource']
    MATCH (c:Claim)-[:CITES]->(:Source {id: e.subjectId})
    RETURN c.relationId AS relationId
  }
  WITH DISTINCT relationId
  OPTIONAL MATCH ()-[r<<anyType>> {id: relationId}]->()
  RETURN collect({id: relationId, relation: CASE WHEN r IS NULL THEN null ELSE
//# include network-columns
  END}) AS changes
}
CALL () {
  MATCH (a:Actor) WHERE a.id IN $actorIds
  RETURN collect(a.id) AS present
}
WITH {head: head, changes: changes, present: present} AS news
//# when relationIds
CALL () {
  UNWIND $relationIds AS relationId
  MATCH ()-[r<<anyType>> {id: relationId}]->()
  WHERE (
//# include relation-passes
  )
  WITH r ORDER BY
//# include by-strength
  RETURN collect(r) AS relations
}
WITH news, relations, [] AS extra
//# include graph-tables
//# include answer-rows
     , CASE at WHEN 0 THEN news END AS news
//# otherwise
RETURN news
//# end
