// Answers: how many relations pass a filter? Parameters: filter. Result: one row: totalCount.
MATCH (:Actor)-[r]->(:Actor)
WHERE
//# include relation-passes
RETURN count(r) AS totalCount
