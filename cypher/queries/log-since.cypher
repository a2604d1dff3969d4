// Answers: what was done after an entry of the log? Parameters: sequence, of that entry; limit. Result: a row an entry, in order:
// sequence, at, by, what, subjectId, relationId (null where it concerns no single relation).
MATCH (e:LogEntry)
WHERE e.sequence > $sequence
RETURN e.sequence AS sequence, e.at AS at, e.by AS by, e.what AS what, e.subjectId AS subjectId, e.relationId AS relationId
ORDER BY sequence LIMIT $limit
