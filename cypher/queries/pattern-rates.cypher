// Answers: how often were the proposals of each pattern accepted, and which patterns are switched off? Parameters: none. Result: a row a pattern, by name:
// pattern, accepted, changed (accepted with changes, among the accepted), rejected, open, isOff.
OPTIONAL MATCH (s:PatternSwitch)
WHERE s.isOff
WITH collect(s.pattern) AS off
CALL (off) {
  MATCH (p:Proposal)
  RETURN p.pattern AS pattern, p AS proposal
  UNION ALL
  UNWIND off AS pattern
  RETURN pattern, null AS proposal
}
RETURN
  pattern,
  count(CASE proposal.state WHEN 'ACCEPTED' THEN 1 END) AS accepted,
  count(CASE WHEN proposal.state = 'ACCEPTED' AND proposal.changed THEN 1 END) AS changed,
  count(CASE proposal.state WHEN 'REJECTED' THEN 1 END) AS rejected,
  count(CASE WHEN proposal.state IN ['PENDING', 'POSTPONED'] THEN 1 END) AS open,
  pattern IN off AS isOff
ORDER BY pattern
