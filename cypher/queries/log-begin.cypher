// Answers: who wrote the first entry of the log that is about the graph? Parameters: none. Result: one row, or none while nothing was written: by.
MATCH (e:LogEntry)
WHERE e.sequence >= 1 AND NOT e.what IN ['addUser', 'changeUser']
RETURN e.by AS by
ORDER BY e.sequence LIMIT 1
