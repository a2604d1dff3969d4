// Changes a user. Parameters: userId; properties, those that are different, null for one that is taken away. Result: none.
MATCH (u:User {id: $userId})
SET u += $properties
