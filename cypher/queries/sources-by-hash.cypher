// Answers: which sources are the documents with these hashes? Parameters: sha256s, of their bytes. Result: one row a source, in the order of ids: source, a map.
MATCH (s:Source)
WHERE s.sha256 IN $sha256s
RETURN s {.*} AS source
ORDER BY s.id
