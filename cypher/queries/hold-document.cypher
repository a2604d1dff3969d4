// Holds the document of a source; with no publisher known, its voice is that of the text. Parameters: sourceId; sha256, of the bytes; text;
// textSha256; pageStarts and original (bytes), or null; textKey, the same for the same text in other bytes; origin. Result: none.
MATCH (s:Source {id: $sourceId})
SET s.held = true, s.sha256 = $sha256, s.textKey = $textKey, s.origin = $origin
MERGE (d:Document {sourceId: s.id})
SET d.text = $text, d.textSha256 = $textSha256, d.pageStarts = $pageStarts, d.original = $original
