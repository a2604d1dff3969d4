// Answers: what was done to each of these relations and to the claims on it, retracted ones included? Parameters: ids, relations' ids.
// Result: a row an entry of the log, in its order: relationId, id, sequence, at, by, what, subjectId, before and after (JSON or null), concerns (ids
// of actors and sources, or null).
MATCH (e:LogEntry)
WHERE e.relationId IN $ids
RETURN e.relationId AS relationId, e.id AS id, e.sequence AS sequence, e.at AS at, e.by AS by, e.what AS what,
       e.subjectId AS subjectId, e.before AS before, e.after AS after, e.concerns AS concerns
ORDER BY sequence
