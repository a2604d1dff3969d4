// Answers: how did a claim read when it was taken back from a relation last, and the relation when it went last? Parameters: claimId, relationId. Result: one
// row, or none: claim, JSON; relation, JSON, or null where it never went.
MATCH (e:LogEntry {relationId: $relationId})
WHERE e.what = 'retractClaim' AND e.subjectId = $claimId AND NOT e.after CONTAINS '"movedTo"'
WITH e ORDER BY e.sequence DESC LIMIT 1
CALL () {
  OPTIONAL MATCH (gone:LogEntry {relationId: $relationId})
  WHERE gone.what = 'removeRelation'
  RETURN gone ORDER BY gone.sequence DESC LIMIT 1
}
RETURN e.before AS claim, gone.before AS relation
