// Answers: what is a proposal, and what became of it? Parameters: proposalId. Result: one row: proposal, a map; relationId, of the claim that it became,
// null where there is none. Or none.
MATCH (p:Proposal {id: $proposalId})
OPTIONAL MATCH (c:Claim {id: p.claimId})
RETURN p {.*} AS proposal, c.relationId AS relationId
