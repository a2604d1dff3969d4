// Answers: what did an import do, the last first? Parameters: importId; operations, those that are asked for; before, a place in the log; limit.
// Result: a row an entry of the log: sequence, what, subjectId, relationId (null where it concerns none), after (JSON or null).
MATCH (e:LogEntry {importId: $importId})
WHERE e.what IN $operations AND e.sequence < $before
RETURN e.sequence AS sequence, e.what AS what, e.subjectId AS subjectId, e.relationId AS relationId, e.after AS after
ORDER BY sequence DESC LIMIT $limit
