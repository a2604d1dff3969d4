// Changes what is said of a source; its document stays as it is. Parameters: sourceId; properties, null for one that is taken away; publishedEarliest and
// publishedLatest, days or null. Result: none.
MATCH (s:Source {id: $sourceId})
SET s += $properties,
    s.publishedEarliest = date($publishedEarliest),
    s.publishedLatest = date($publishedLatest)
