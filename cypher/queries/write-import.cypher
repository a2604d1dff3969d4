// Writes what is known of an import. Parameters: importId; properties, a map. Result: none.
MERGE (i:Import {id: $importId})
SET i += $properties
