// Lets go of the undoing of an import, if this caller still holds it. Parameters: importId; by, the caller's token. Result: none.
MATCH (i:Import {id: $importId, undoingBy: $by})
SET i.undoingBy = null, i.undoingUntil = null
