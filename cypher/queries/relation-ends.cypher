// Answers: between which actors does each of these relations stand? Parameters: ids, relations' ids. Result: one row a relation: id, from, to.
UNWIND $ids AS id
MATCH (c:Claim {relationId: id})
USING INDEX SEEK c:Claim(relationId)
WITH id, head(collect(c)) AS c
RETURN id, c.fromId AS from, c.toId AS to
