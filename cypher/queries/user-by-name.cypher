// Answers: who is the user of a name? Parameters: nameKey. Result: one row: user, a map; or none.
MATCH (u:User {nameKey: $nameKey})
RETURN u {.*} AS user
