// Answers: who was the first to come by the link that a start of the server prints, and may still sign in?
// Parameters: none. Result: one row: user, a map; or none.
MATCH (u:User)
WHERE u.byStartLink AND u.revokedAt IS NULL
RETURN u {.*} AS user
ORDER BY u.addedAt LIMIT 1
