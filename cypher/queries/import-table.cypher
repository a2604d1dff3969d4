// Answers: how was a table of these columns read last? Parameters: signature, of the columns. Result: one row, or none: spec, JSON.
MATCH (i:Import {tableSignature: $signature})
RETURN i.tableSpec AS spec
ORDER BY i.id DESC LIMIT 1
