// Answers: who wrote the first entry of the log? Parameters: none. Result: one row, or none while nothing was written: by.
MATCH (e:LogEntry {sequence: 1})
RETURN e.by AS by
