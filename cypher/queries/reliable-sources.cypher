// Answers: which sources did a person judge at least so reliable? Parameters: least, a letter; limit; filter, of which nothing is looked at. Result: a row a source: id.
MATCH (s:Source)
WHERE s.reliability <= $least
RETURN s.id AS id LIMIT $limit
