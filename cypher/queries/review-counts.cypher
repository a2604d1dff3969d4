// Answers: how many documents are held, and how many proposals wait for a decision, those of patterns that are switched off aside? Parameters: none. Result: one row: documents, proposals.
CALL () {
  MATCH (d:Document)
  RETURN count(d) AS documents
}
//# include patterns-off
CALL (off) {
  MATCH (p:Proposal)
  WHERE p.state IN ['PENDING', 'POSTPONED'] AND NOT p.pattern IN off
  RETURN count(p) AS proposals
}
RETURN documents, proposals
