// Answers: who says the claims that come after an id, in the order of ids? Parameters: after; limit. Result: a row a claim: id, speakerId, attribution.
MATCH (c:Claim)
WHERE c.id > $after
RETURN c.id AS id, c.speakerId AS speakerId, c.attribution AS attribution
ORDER BY c.id LIMIT $limit
