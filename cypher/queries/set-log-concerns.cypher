// Keeps whom and what entries of the log concern. Parameters: entries, a list of {id, concerns: ids of actors and sources}. Result: none.
UNWIND $entries AS row
MATCH (e:LogEntry {id: row.id})
SET e.concerns = row.concerns
