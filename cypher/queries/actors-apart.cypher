// Answers: which of these pairs of actors does a person keep apart? Parameters: keys, two ids each with a colon between, the smaller first. Result: a row a pair: key, reason, by, at.
MATCH (p:ActorsApart)
WHERE p.key IN $keys
RETURN p.key AS key, p.reason AS reason, p.by AS by, p.at AS at
