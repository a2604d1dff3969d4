// Keeps other transactions from citing these sources, or from ceasing to, until this one ends. Parameters: ids. Result: none.
MATCH (s:Source)
WHERE s.id IN $ids
WITH s ORDER BY s.id
SET s.id = s.id
