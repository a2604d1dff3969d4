// Answers: what was proposed from documents, and what became of it? Parameters: sourceIds; shown, true where what nobody decided on of patterns that are
// switched off is left out. Result: a row a proposal, the firmest of a document first: proposal, a map; relationId, of the claim that it became, null where
// there is none.
//# when shown
//# include patterns-off
//# end
MATCH (p:Proposal)
WHERE p.sourceId IN $sourceIds
//# when shown
  AND NOT (p.pattern IN off AND p.state IN ['PENDING', 'POSTPONED'])
//# end
OPTIONAL MATCH (c:Claim {id: p.claimId})
RETURN p {.*} AS proposal, c.relationId AS relationId
ORDER BY p.rank DESC, p.start, p.id
