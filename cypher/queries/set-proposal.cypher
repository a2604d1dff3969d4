// Notes what was decided on a proposal. Parameters: proposalId; properties, null for one that is taken away. Result: none.
MATCH (p:Proposal {id: $proposalId})
SET p += $properties
