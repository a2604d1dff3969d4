// Keeps how a person judged a source, or that nobody does any more. Parameters: id; grade, a letter, and judgement, JSON, both null where it is withdrawn. Result: none.
MATCH (s:Source {id: $id})
SET s.reliability = $grade, s.judgement = $judgement
