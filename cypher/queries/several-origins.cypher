// Answers: how are the origins heard of those relations that several affirm? Parameters: relations, a list of {id, from, to}, weighed just now.
// Result: a row a relation: id, from, to, and heard, each way in which such an origin is heard: origin, names, label, textKey, day (ISO 8601 or
// null).
UNWIND $relations AS row
MATCH (:Actor)-[r<<anyType>> {id: row.id}]->(:Actor)
WHERE r.independentOrigins > 1
MATCH (c:Claim {relationId: row.id})-[:CITES]->(s:Source)
USING INDEX SEEK c:Claim(relationId)
WHERE c.stance IN ['ASSERTED', 'REPORTED']
WITH DISTINCT row, c, s
OPTIONAL MATCH (speaker:Actor {id: c.speakerId})
RETURN row.id AS id, row.from AS from, row.to AS to, collect({
  origin: coalesce(c.origin, s.origin),
  names: CASE WHEN speaker IS NOT NULL THEN speaker.names WHEN c.attribution IS NOT NULL THEN [c.attribution]
              WHEN s.publisher IS NOT NULL THEN [s.publisher] ELSE [] END,
  label: coalesce(speaker.name, c.attribution, s.publisher, s.title),
  textKey: CASE WHEN c.origin IS NULL THEN s.textKey END,
  day: toString(s.publishedLatest)
}) AS heard
