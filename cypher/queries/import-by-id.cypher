// Answers: what is known of an import? Parameters: importId. Result: one row, or none: import, a map.
MATCH (i:Import {id: $importId})
RETURN i {.*} AS import
