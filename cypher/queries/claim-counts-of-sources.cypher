// Answers: how many claims cite each of these sources? Parameters: ids, sources' ids. Result: one row a source that is cited: sourceId, count.
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE s.id IN $ids
RETURN s.id AS sourceId, count(DISTINCT c) AS count
