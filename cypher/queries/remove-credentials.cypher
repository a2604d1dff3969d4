// Removes credentials of a user: one, or all. Parameters: userId; where it is one, credentialId, and its kind. Result: one row: removed, how many.
MATCH (:User {id: $userId})<-[:OF]-(c:Credential)
//# when credentialId
WHERE c.id = $credentialId AND c.kind = $kind
//# end
DETACH DELETE c
RETURN count(*) AS removed
