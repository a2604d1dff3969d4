// Answers: what of these sources does a filter look at? Parameters: ids. Result: a row a source: id, publisher, published, textKey, reliability, each of these null where it is not known.
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id, s.publisher AS publisher, s.published AS published, s.textKey AS textKey, s.reliability AS reliability
