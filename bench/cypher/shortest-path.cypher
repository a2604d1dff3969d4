// What SHORTEST paths are measured against: one shortest chain of at most four hops, as Cypher has it.
// Parameters: from, to, actors' ids. Result: a row, or none: actors and relations along it.
MATCH p = SHORTEST 1 (:Actor {id: $from})-[]-{1,4}(:Actor {id: $to})
RETURN [a IN nodes(p) | [a.id, a.name]] AS actors, [r IN relationships(p) | [r.id, type(r), r.evidence]] AS relations
