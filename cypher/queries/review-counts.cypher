// Answers: how many documents are held, and how many proposals wait for a decision? Parameters: none. Result: one row: documents, proposals.
CALL () {
  MATCH (d:Document)
  RETURN count(d) AS documents
}
CALL () {
  MATCH (p:Proposal)
  WHERE p.state IN ['PENDING', 'POSTPONED']
  RETURN count(p) AS proposals
}
RETURN documents, proposals
