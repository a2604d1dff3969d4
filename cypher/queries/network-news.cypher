// Answers: which relations were touched by the next entries of the log, and how do they stand?
// Parameters: sequence, of the last entry known; stride, how many entries are looked at. Result: one row: head, the sequence of the log's last
// entry; changes, a list of {id, relation: the columns of network-columns, or null where it is gone}.
OPTIONAL MATCH (h:LogHead {id: 'log'})
WITH coalesce(h.sequence, 0) AS head
CALL (head) {
  MATCH (e:LogEntry)
  WHERE e.sequence > $sequence AND e.sequence <= $sequence + $stride
  CALL (e) {
    WITH e WHERE e.relationId IS NOT NULL
    RETURN e.relationId AS relationId
    UNION ALL
    // Whether an anchor was found is kept with the relation; so is when it was known, and of whom.
    WITH e WHERE e.what IN ['holdDocument', 'updateSource']
    MATCH (c:Claim)-[:CITES]->(:Source {id: e.subjectId})
    RETURN c.relationId AS relationId
  }
  WITH DISTINCT relationId
  OPTIONAL MATCH ()-[r<<anyType>> {id: relationId}]->()
  RETURN collect({id: relationId, relation: CASE WHEN r IS NULL THEN null ELSE
//# include network-columns
  END}) AS changes
}
RETURN head, changes
