// Takes an idempotency key for a write, or finds out for which it was taken. The uniqueness of keys makes others wait.
// Parameters: key; inputHash; answerId, the id of what is about to be written. Result: one row: inputHash and answerId of the first write.
MERGE (k:IdempotencyKey {key: $key})
ON CREATE SET k.inputHash = $inputHash, k.answerId = $answerId, k.at = datetime()
RETURN k.inputHash AS inputHash, k.answerId AS answerId
