// Answers: what was done to each of these sources themselves, without the claims that cite it? Parameters: search, their ids as a full-text query; ids.
// Result: a row an entry of the log, in its order: concerns, the ids of the actors and sources that it concerns, id, sequence, at, by, what, subjectId,
// relationId (null), before and after (JSON or null).
CALL db.index.fulltext.queryNodes('log_concerns', $search) YIELD node AS e
WHERE e.subjectId IN $ids
RETURN e.concerns AS concerns, e.id AS id, e.sequence AS sequence, e.at AS at, e.by AS by, e.what AS what,
       e.subjectId AS subjectId, e.relationId AS relationId, e.before AS before, e.after AS after
ORDER BY sequence
