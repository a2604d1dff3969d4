// Answers: what was proposed from a document, and what became of it? Parameters: sourceId. Result: a row a proposal, the firmest first: proposal, a map;
// relationId, of the claim that it became, null where there is none.
MATCH (p:Proposal {sourceId: $sourceId})
OPTIONAL MATCH (c:Claim {id: p.claimId})
RETURN p {.*} AS proposal, c.relationId AS relationId
ORDER BY p.rank DESC, p.start, p.id
