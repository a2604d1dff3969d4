// Answers: how far is the review of held documents, the last added first?
// Parameters: sourceId, of the only one, or null; state, NEW, IN_REVIEW, DONE or null for any; after, the id that the page before ends with, or null; first.
// Result: one row: reviews, a list of at most first + 1 maps {source, state, readAt, pending, postponed, accepted, rejected}; totalCount.
CALL () {
  //# when sourceId
  MATCH (s:Source {id: $sourceId})
  //# otherwise
  MATCH (s:Source)
  //# end
  WHERE s.held
  RETURN s
}
//# include patterns-off
OPTIONAL MATCH (r:Review {sourceId: s.id})
CALL (s, off) {
  OPTIONAL MATCH (p:Proposal {sourceId: s.id})
  WHERE NOT (p.pattern IN off AND p.state IN ['PENDING', 'POSTPONED'])
  RETURN
    count(CASE p.state WHEN 'PENDING' THEN 1 END) AS pending,
    count(CASE p.state WHEN 'POSTPONED' THEN 1 END) AS postponed,
    count(CASE p.state WHEN 'ACCEPTED' THEN 1 END) AS accepted,
    count(CASE p.state WHEN 'REJECTED' THEN 1 END) AS rejected
}
WITH s, r.readAt AS readAt, pending, postponed, accepted, rejected,
  CASE
    WHEN r.readAt IS NULL THEN 'NEW'
    WHEN pending + postponed = 0 THEN 'DONE'
    WHEN postponed + accepted + rejected = 0 THEN 'NEW'
    ELSE 'IN_REVIEW'
  END AS state
WHERE $state IS NULL OR state = $state
ORDER BY s.id DESC
WITH collect({source: s, state: state, readAt: readAt, pending: pending, postponed: postponed, accepted: accepted, rejected: rejected}) AS listed
WITH size(listed) AS totalCount, [one IN listed WHERE $after IS NULL OR one.source.id < $after][..$first + 1] AS page
RETURN [one IN page | one {.*, source: properties(one.source)}] AS reviews, totalCount
