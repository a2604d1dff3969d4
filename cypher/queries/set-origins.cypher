// Lets attributions and publishers of these folded names be these origins. Parameters: names, a list of {key, origin}. Result: a row: touched, how
// many claims and sources there are of these names.
UNWIND $names AS row
CALL (row) {
  MATCH (c:Claim {attributionKey: row.key})
  SET c.origin = row.origin
  RETURN count(c) AS claims
}
CALL (row) {
  MATCH (s:Source {publisherKey: row.key})
  SET s.origin = row.origin
  RETURN count(s) AS sources
}
RETURN sum(claims) + sum(sources) AS touched
