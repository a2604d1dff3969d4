// Answers: how many relations that pass a filter lead from which of some actors to which, by type and evidence?
// Parameters: filter; ids, of the actors. Result: a row for each that there is: from and to, ids; type; rank, of the evidence; count.
MATCH (one:Actor) WHERE one.id IN $ids
MATCH (one)-[r<<types>>]->(other:Actor)
WHERE other.id IN $ids AND (
//# include relation-passes
)
RETURN one.id AS from, other.id AS to, type(r) AS type,
//# include evidence-rank
AS rank, count(*) AS count
