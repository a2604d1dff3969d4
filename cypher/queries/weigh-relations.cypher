// Works out what the claims on relations add up to, as libs/model's weighEvidence says it, and keeps it on each relation for
// filters and paths. Parameters: relations, a list of {id, from, to}. Result: none.
UNWIND $relations AS row
MATCH (:Actor {id: row.from})-[r]->(:Actor {id: row.to})
WHERE r.id = row.id
MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
WITH r,
     count(DISTINCT CASE WHEN c.stance IN ['ASSERTED', 'REPORTED'] THEN x.origin END) AS origins,
     count(CASE c.stance WHEN 'ALLEGED' THEN 1 END) > 0 AS alleged,
     count(CASE c.stance WHEN 'DENIED' THEN 1 END) > 0 AS denied,
     collect(DISTINCT c.stance) AS stances,
     collect(DISTINCT s.id) AS sourceIds,
     min(s.publishedEarliest) AS firstPublished
WITH r, origins, stances, sourceIds, firstPublished,
     CASE
       WHEN denied AND (origins > 0 OR alleged) THEN 3
       WHEN denied THEN 4
       WHEN origins = 0 THEN 2
       WHEN origins = 1 THEN 1
       ELSE 0
     END AS rank
SET r.evidenceRank = rank,
    r.evidence = ['CORROBORATED', 'SINGLE_SOURCE', 'ALLEGED', 'CONTESTED', 'DENIED'][rank],
    r.independentOrigins = origins,
    r.stances = stances,
    r.sourceIds = sourceIds,
    r.begins = coalesce(r.earliest, firstPublished)
