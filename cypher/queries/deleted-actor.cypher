// Answers: how did an actor read when it was deleted last? Parameters: search, its id as a full-text query; id. Result: one row, or none: actor, JSON.
CALL db.index.fulltext.queryNodes('log_concerns', $search) YIELD node AS e
WHERE e.subjectId = $id AND e.what = 'deleteActor'
RETURN e.before AS actor
ORDER BY e.sequence DESC LIMIT 1
