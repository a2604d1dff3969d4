// Keeps other transactions from changing a user until this one ends. Parameters: nameKey. Result: one row: user, a map; or none.
MATCH (u:User {nameKey: $nameKey})
SET u.nameKey = u.nameKey
RETURN u {.*} AS user
