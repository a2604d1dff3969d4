// Keeps two actors apart, as a person decided. Parameters: properties, with key, reason, by and at. Result: none.
MERGE (p:ActorsApart {key: $properties.key})
SET p = $properties
