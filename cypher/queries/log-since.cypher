// Answers: what was done after an entry of the log? Parameters: sequence, of that entry; limit. Result: a row an entry, in order:
// sequence, at, by, what, subjectId, relationId (null where it concerns no single relation); before, as JSON, of a relation that was removed or moved.
MATCH (e:LogEntry)
WHERE e.sequence > $sequence
RETURN e.sequence AS sequence, e.at AS at, e.by AS by, e.what AS what, e.subjectId AS subjectId, e.relationId AS relationId,
       CASE WHEN e.what IN ['removeRelation', 'moveRelation'] THEN e.before END AS before
ORDER BY sequence LIMIT $limit
