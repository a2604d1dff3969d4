// Answers: what was proposed from documents, and what became of it? Parameters: sourceIds. Result: a row a proposal, the firmest of a document first:
// proposal, a map; relationId, of the claim that it became, null where there is none.
MATCH (p:Proposal)
WHERE p.sourceId IN $sourceIds
OPTIONAL MATCH (c:Claim {id: p.claimId})
RETURN p {.*} AS proposal, c.relationId AS relationId
ORDER BY p.rank DESC, p.start, p.id
