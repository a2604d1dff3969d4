// Adds a credential to a user who is not revoked, and removes those of theirs that are too old.
// Parameters: userId; credential, {id, kind, sha256, addedAt, expiresAt, userAgent}. Result: one row: user, a map; or none where there is no such user.
MATCH (u:User {id: $userId})
SET u.id = u.id
WITH u
WHERE u.revokedAt IS NULL
CALL (u) {
  MATCH (u)<-[:OF]-(old:Credential)
  WHERE old.expiresAt <= $credential.addedAt
  DETACH DELETE old
}
CREATE (c:Credential)-[:OF]->(u)
SET c = $credential
RETURN u {.*} AS user
