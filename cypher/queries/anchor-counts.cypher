// Answers: how many anchors in a source are verified, and how many broken? Parameters: sourceId. Result: one row: verified, broken.
MATCH (s:Source {id: $sourceId})
OPTIONAL MATCH (:Claim)-[x:CITES]->(s)
RETURN count(CASE x.status WHEN 'VERIFIED' THEN 1 END) AS verified, count(CASE x.status WHEN 'BROKEN' THEN 1 END) AS broken
