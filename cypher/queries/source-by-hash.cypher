// Answers: which source is the document with this hash? Parameters: sha256, of its bytes. Result: one row: source, a map; or none.
MATCH (s:Source {sha256: $sha256})
RETURN s {.*} AS source
