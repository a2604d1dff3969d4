// Takes the undoing of an import for one caller, or goes on holding it, where no other holds it. Parameters: importId; by, the caller's token; now, until, in
// milliseconds since 1970. Result: a row where it is held, else none: by.
MATCH (i:Import {id: $importId})
// Writing first makes another caller wait until this one is done.
SET i.undoingBy = i.undoingBy
WITH i
WHERE i.undoingBy IS NULL OR i.undoingBy = $by OR i.undoingUntil < $now
SET i.undoingBy = $by, i.undoingUntil = $until
RETURN i.undoingBy AS by
