// Holds the document of a source. Parameters: sourceId; sha256, of the bytes; text; textSha256. Result: none.
MATCH (s:Source {id: $sourceId})
SET s.held = true, s.sha256 = $sha256
MERGE (d:Document {sourceId: s.id})
SET d.text = $text, d.textSha256 = $textSha256
