// Answers: how much is there, and relations of which types? Parameters: none.
// Result: one row: actors, claims, citations, sources, documents; types, all that any relationship of the database has or had. Neo4j keeps these itself.
CALL () { MATCH (a:Actor) RETURN count(a) AS actors }
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
CALL () { MATCH ()-[x:CITES]->() RETURN count(x) AS citations }
CALL () { MATCH (s:Source) RETURN count(s) AS sources }
CALL () { MATCH (d:Document) RETURN count(d) AS documents }
CALL () { CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS types }
RETURN actors, claims, citations, sources, documents, types
