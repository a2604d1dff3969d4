// Writes entries of the log. Parameters: entries, a list of {id, at, by, requestId, what, subjectId, before, after}; before and after are JSON or null. Result: none.
UNWIND $entries AS row
CREATE (e:LogEntry)
SET e = row
