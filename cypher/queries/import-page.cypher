// Answers: which imports were there, the newest first? Parameters: after, the id that the page before ends with, or null; first.
// Result: one row: imports, a list of at most first + 1 maps; totalCount.
CALL () {
  MATCH (i:Import)
  RETURN count(i) AS totalCount
}
CALL () {
  MATCH (i:Import)
  WHERE $after IS NULL OR i.id < $after
  WITH i ORDER BY i.id DESC LIMIT $first + 1
  RETURN collect(i {.*}) AS imports
}
RETURN imports, totalCount
