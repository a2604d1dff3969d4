// Answers: which sources come after an id, in the order of ids, as far as one is told from another? Parameters: after; limit.
// Result: a row a source: id, title, publisher, published, url; null where it has none.
MATCH (s:Source)
WHERE s.id > $after
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.published AS published, s.url AS url
ORDER BY id LIMIT $limit
