// Answers: who are the users, and how may each sign in? Parameters: now, ISO 8601 in UTC. Result: a row a user, in the order of their names: user, a map;
// links, sessions, tokens, how many of each are good now.
MATCH (u:User)
CALL (u) {
  OPTIONAL MATCH (u)<-[:OF]-(c:Credential)
  WHERE c.expiresAt > $now AND c.usedAt IS NULL
  RETURN
    count(CASE c.kind WHEN 'LINK' THEN 1 END) AS links,
    count(CASE c.kind WHEN 'SESSION' THEN 1 END) AS sessions,
    count(CASE c.kind WHEN 'TOKEN' THEN 1 END) AS tokens
}
RETURN u {.*} AS user, links, sessions, tokens
ORDER BY u.nameKey
