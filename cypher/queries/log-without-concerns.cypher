// Answers: which of the entries of the log after one may concern actors or sources? Parameters: sequence, of that entry; limit, how many entries are looked at.
// Result: one row: last, the sequence of the last that was looked at, or null where there was none; entries, a list of {id, what, subjectId, before, after}.
MATCH (e:LogEntry)
WHERE e.sequence > $sequence
WITH e ORDER BY e.sequence LIMIT $limit
RETURN max(e.sequence) AS last,
       [e IN collect(e) WHERE NOT e.what IN ['createRelation', 'removeRelation', 'moveRelation', 'changeSpeaker', 'addUser', 'changeUser'] |
         e {.id, .what, .subjectId, .before, .after}] AS entries
