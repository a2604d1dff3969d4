// Answers: how many relations that pass a filter are there, by type and evidence?
// Parameters: filter. Result: a row for each that there is: type; rank, of the evidence; count.
CALL () {
//# include candidate-relations
  RETURN type(r) AS type,
//# include evidence-rank
  AS rank, count(*) AS count
}
RETURN type, rank, count
