// Answers: which relations have a claim that a person judged at least so credible? Parameters: least, a number; limit; filter, of which knownAt alone is looked at: a claim that was known by then.
// Result: a row a relation: id.
MATCH (c:Claim)
WHERE c.credibility <= $least
//# when filter.knownAt
AND EXISTS { MATCH (c)-[:CITES]->(s:Source) WHERE s.publishedLatest <= $filter.knownAt }
//# end
RETURN DISTINCT c.relationId AS id LIMIT $limit
