// Answers: what are the next actors, sources or claims called, in the order of their ids, as far as a name in them may be unfit: with a character
// that is not seen, or without a letter or digit? Parameters: of, an object with actors or sources true, or neither for claims; after, the id of the last one
// looked at, or ''; limit. Result: one row: looked; last; odd, a list of {id, names}.
//# when of.actors
MATCH (n:Actor)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, [n.name] + n.aliasNames AS names
//# otherwise
//# when of.sources
MATCH (n:Source)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, n.authors + [name IN [n.title, n.publisher] WHERE name IS NOT NULL] AS names
//# otherwise
MATCH (n:Claim)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, [name IN [n.attribution] WHERE name IS NOT NULL] AS names
//# end
//# end
WITH n, [name IN names WHERE name =~
  '(?s).*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2065}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}].*|(?s)[^\\p{L}\\p{N}]*'] AS odd
RETURN count(n) AS looked, max(n.id) AS last, [one IN collect({id: n.id, names: odd}) WHERE size(one.names) > 0] AS odd
