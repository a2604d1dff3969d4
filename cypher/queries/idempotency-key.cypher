// Answers: for which write was an idempotency key taken? Parameters: key. Result: one row: inputHash and answerId; or none.
MATCH (k:IdempotencyKey {key: $key})
RETURN k.inputHash AS inputHash, k.answerId AS answerId
