// Adds a user, or finds the one of that name; the uniqueness of names makes others wait.
// Parameters: user, {id, name, nameKey, role, addedAt, byStartLink}. Result: one row: user, a map, the one of that name as it is now.
MERGE (u:User {nameKey: $user.nameKey})
ON CREATE SET u += $user
RETURN u {.*} AS user
