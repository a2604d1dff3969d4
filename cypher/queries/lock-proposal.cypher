// Keeps other transactions from deciding on a proposal until this one ends. Parameters: proposalId. Result: one row: proposal, a map; or none.
MATCH (p:Proposal {id: $proposalId})
SET p.id = p.id
RETURN p {.*} AS proposal
