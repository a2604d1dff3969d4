// Answers: has each of the next claims, in the order of their ids, a citation, and how many of these are unverified? Parameters: after, the id
// of the last one looked at, or ''; limit. Result: one row: looked, how many there were; last, the id of the last; withoutCitation, ids; unverified.
MATCH (c:Claim)
WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
OPTIONAL MATCH (c)-[x:CITES]->(:Source)
WITH c, count(x) AS cited, count(CASE x.status WHEN 'UNVERIFIED' THEN 1 END) AS unverified
RETURN count(c) AS looked, max(c.id) AS last, collect(CASE cited WHEN 0 THEN c.id END) AS withoutCitation, sum(unverified) AS unverified
