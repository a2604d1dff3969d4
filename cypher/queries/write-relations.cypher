// Writes new relations; their evidence is weighed afterwards. Parameters: relations, a list of {type, from, to, properties,
// earliest, latest and endsOn (days or null)}; types come from the vocabulary alone. Result: none.
UNWIND $relations AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties,
    r.earliest = date(row.earliest),
    r.latest = date(row.latest),
    r.endsOn = date(row.endsOn)
