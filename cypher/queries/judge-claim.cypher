// Keeps how a person judged a claim, or that nobody does any more. Parameters: id; grade, 1 to 6, and judgement, JSON, both null where it is withdrawn. Result: none.
MATCH (c:Claim {id: $id})
SET c.credibility = $grade, c.judgement = $judgement
