// Answers: what was done, the latest first? Parameters: concerning, an id of an actor or a source as a full-text query, or null; what, the operations,
// or null; by, who wrote, or null; since and until, when, ISO 8601 in UTC, the second not included, or null; hidden, operations that are left out;
// before, the sequence that all are below; limit.
// Result: a row an entry: concerns (ids of actors and sources, or null), id, sequence, at, by, what, subjectId, relationId (or null), before and after (JSON or null).
//# when concerning
CALL db.index.fulltext.queryNodes('log_concerns', $concerning) YIELD node AS e
WHERE e.sequence < $before AND NOT e.what IN $hidden
//# when what
  AND e.what IN $what
//# end
//# when by
  AND e.by = $by
//# end
//# when since
  AND e.at >= $since
//# end
//# when until
  AND e.at < $until
//# end
//# otherwise
//# when what
UNWIND $what AS one
CALL (one) {
  MATCH (e:LogEntry)
  WHERE e.what = one AND e.sequence < $before AND NOT one IN $hidden
//# when by
    AND e.by = $by
//# end
//# when since
    AND e.at >= $since
//# end
//# when until
    AND e.at < $until
//# end
  RETURN e ORDER BY e.sequence DESC LIMIT $limit
}
//# otherwise
MATCH (e:LogEntry)
WHERE e.sequence < $before AND NOT e.what IN $hidden
//# when by
  AND e.by = $by
//# end
//# when since
  AND e.at >= $since
//# end
//# when until
  AND e.at < $until
//# end
//# end
//# end
WITH e ORDER BY e.sequence DESC LIMIT $limit
RETURN e.concerns AS concerns, e.id AS id, e.sequence AS sequence, e.at AS at, e.by AS by, e.what AS what,
       e.subjectId AS subjectId, e.relationId AS relationId, e.before AS before, e.after AS after
ORDER BY sequence DESC
