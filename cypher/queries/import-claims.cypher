// Answers: how did claims read before an import, and who wrote them last? Parameters: importId; claims, a list of {id, relationId}.
// Result: a row a claim: id; lastImportId (null where that was no import), lastBy and isUndone, of the last entry of the log on it;
// firstWhat and firstBefore (JSON or null), of the import's first on it; removed, how its relation read that the import took away, JSON or null.
UNWIND $claims AS row
CALL (row) {
  MATCH (e:LogEntry {relationId: row.relationId})
  WHERE e.subjectId = row.id OR (e.what = 'removeRelation' AND e.importId = $importId)
  WITH e ORDER BY e.sequence
  WITH collect(e) AS entries
  RETURN [e IN entries WHERE e.subjectId = row.id] AS own, [e IN entries WHERE e.what = 'removeRelation'][0] AS removal
}
WITH row, own[-1] AS last, [e IN own WHERE e.importId = $importId][0] AS first, removal
RETURN row.id AS id, last.importId AS lastImportId, last.by AS lastBy, coalesce(last.isUndoing, false) AS isUndone, first.what AS firstWhat, first.before AS firstBefore, removal.before AS removed
