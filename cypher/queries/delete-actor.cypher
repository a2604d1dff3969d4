// Deletes an actor that nothing refers to. Parameters: id. Result: none.
MATCH (a:Actor {id: $id})
DELETE a
