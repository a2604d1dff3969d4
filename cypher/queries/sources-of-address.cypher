// Answers: which other sources have this address? Keeps others from giving it to one until this transaction ends, by the lock that every write takes last:
// to be asked once all other locks are held. Parameters: url; sourceId, which is left out. Result: a row a source: id, title.
MERGE (h:LogHead {id: 'log'})
SET h.turn = randomUUID()
WITH h
MATCH (s:Source {url: $url})
WHERE s.id <> $sourceId
RETURN s.id AS id, s.title AS title
ORDER BY id
