// Answers: which is the last entry of the log? Parameters: none. Result: one row: sequence, 0 while nothing was written.
OPTIONAL MATCH (h:LogHead {id: 'log'})
RETURN coalesce(h.sequence, 0) AS sequence
