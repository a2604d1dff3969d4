// Writes sources and, where row.text is given, the documents that are held of them. Parameters: sources, a list of
// {properties, publishedEarliest and publishedLatest (days or null), text, textSha256, pageStarts and original (bytes), or null}. Result: none.
UNWIND $sources AS row
MERGE (s:Source {id: row.properties.id})
SET s = row.properties,
    s.publishedEarliest = date(row.publishedEarliest),
    s.publishedLatest = date(row.publishedLatest)
FOREACH (text IN CASE WHEN row.text IS NULL THEN [] ELSE [row.text] END |
  MERGE (d:Document {sourceId: row.properties.id})
  SET d.text = text, d.textSha256 = row.textSha256, d.pageStarts = row.pageStarts, d.original = row.original
)
