// Keeps how far an import is, while it still counts as running: one that was taken for dead may be undone meanwhile. Parameters: importId; properties, a map.
// Result: a row where it was kept, else none: id.
MATCH (i:Import {id: $importId})
// Writing first makes whoever undoes it wait, or this wait for that.
SET i.state = i.state
WITH i
WHERE i.state = 'RUNNING'
SET i += $properties
RETURN i.id AS id
