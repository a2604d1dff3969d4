// Answers: where do documents name actors? Parameters: sourceIds. Result: a row a document that proposals were read from: sourceId; mentions, JSON.
MATCH (r:Review)
WHERE r.sourceId IN $sourceIds AND r.mentions IS NOT NULL
RETURN r.sourceId AS sourceId, r.mentions AS mentions
