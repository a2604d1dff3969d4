// Uses a sign-in link up. The user is locked before it is looked whether it was used. Parameters: sha256, of its secret; now, ISO 8601 in UTC.
// Result: one row: userId; or none where there is no such link, it is used up or too old, or the user is revoked.
MATCH (c:Credential {sha256: $sha256, kind: 'LINK'})-[:OF]->(u:User)
SET u.id = u.id
WITH c, u
WHERE c.usedAt IS NULL AND c.expiresAt > $now AND u.revokedAt IS NULL
SET c.usedAt = $now
RETURN u.id AS userId
