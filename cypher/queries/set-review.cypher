// Notes that proposals were read from a document. Parameters: sourceId; properties: readAt, ISO 8601 in UTC; mentions, JSON. Result: none.
MATCH (r:Review {sourceId: $sourceId})
SET r += $properties
