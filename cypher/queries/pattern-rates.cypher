// Answers: how often were the proposals of each pattern accepted? Parameters: none. Result: a row a pattern, by name: pattern, accepted, changed (accepted
// with changes, among the accepted), rejected, open.
MATCH (p:Proposal)
RETURN
  p.pattern AS pattern,
  count(CASE p.state WHEN 'ACCEPTED' THEN 1 END) AS accepted,
  count(CASE WHEN p.state = 'ACCEPTED' AND p.changed THEN 1 END) AS changed,
  count(CASE p.state WHEN 'REJECTED' THEN 1 END) AS rejected,
  count(CASE WHEN p.state IN ['PENDING', 'POSTPONED'] THEN 1 END) AS open
ORDER BY pattern
