// Takes away proposals that nobody decided on. Parameters: ids. Result: none.
MATCH (p:Proposal)
WHERE p.id IN $ids
SET p.id = p.id
WITH p
WHERE p.state = 'PENDING'
DELETE p
