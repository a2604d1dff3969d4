// Answers: what are these sources? Parameters: ids. Result: a row a source: source, a map.
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s {.*} AS source
