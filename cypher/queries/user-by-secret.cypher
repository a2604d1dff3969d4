// Answers: for which user does a secret stand? Parameters: kind, of credential; sha256, of the secret; now, ISO 8601 in UTC.
// Result: one row: user, a map; credentialId; or none where there is no such secret, it is used up or too old, or the user is revoked.
MATCH (c:Credential {sha256: $sha256})-[:OF]->(u:User)
WHERE c.kind = $kind AND c.expiresAt > $now AND c.usedAt IS NULL AND u.revokedAt IS NULL
RETURN u {.*} AS user, c.id AS credentialId
