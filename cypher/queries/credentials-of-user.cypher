// Answers: by what may a user sign in now? Parameters: userId; kind, of credential; now, ISO 8601 in UTC.
// Result: a row a credential, the newest first: credential, a map.
MATCH (:User {id: $userId})<-[:OF]-(c:Credential)
WHERE c.kind = $kind AND c.expiresAt > $now AND c.usedAt IS NULL
RETURN c {.*} AS credential
ORDER BY c.addedAt DESC, c.id
