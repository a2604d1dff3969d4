// Answers: is there no actor and no source yet? Parameters: none. Result: one row: empty.
RETURN NOT EXISTS { (:Actor) } AND NOT EXISTS { (:Source) } AS empty
