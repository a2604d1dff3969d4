// Answers: where does a document name actors? Parameters: sourceId. Result: one row: mentions, JSON; none where nothing was read from it.
MATCH (r:Review {sourceId: $sourceId})
RETURN r.mentions AS mentions
