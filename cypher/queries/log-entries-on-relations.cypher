// Answers: what was done to each of these relations and to the claims on it after an entry of the log? Parameters: ids, relations' ids; sequence, of
// that entry. Result: a row an entry, the last one first: relationId, sequence, what, subjectId, before (JSON or null).
MATCH (e:LogEntry)
WHERE e.relationId IN $ids AND e.sequence > $sequence
RETURN e.relationId AS relationId, e.sequence AS sequence, e.what AS what, e.subjectId AS subjectId, e.before AS before
ORDER BY sequence DESC
