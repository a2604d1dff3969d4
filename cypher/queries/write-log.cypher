// Writes entries at the end of the log. The head is locked until the transaction ends, so that entries stand in the order in which
// they were committed, without a gap: the last write of any transaction.
// Parameters: entries, a list of {id, at, by, requestId, importId, isUndoing, what, subjectId, relationId, before, after, concerns}; before
// and after are JSON or null, concerns a list of ids of actors and sources, or null. Result: none.
MERGE (h:LogHead {id: 'log'})
SET h.turn = randomUUID()
WITH h, coalesce(h.sequence, 0) AS last
SET h.sequence = last + size($entries)
WITH last
UNWIND range(1, size($entries)) AS i
CREATE (e:LogEntry)
SET e = $entries[i - 1], e.sequence = last + i
