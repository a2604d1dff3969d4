// Answers: how many relations that pass a filter begin in each day, month or year? Undated ones, and those whose beginning is open, are left out.
// Parameters: filter; bucket, 'day', 'month' or 'year'; openStart, the day that stands for an open beginning.
// Result: a row for each bucket and type of relation that has any: start, its first day as text; type; count.
//# include candidate-relations
WITH type(r) AS type,
//# include earliest-day
AS earliest
WHERE earliest > $openStart
WITH date.truncate($bucket, earliest) AS day, type, count(*) AS count
RETURN toString(day) AS start, type, count
ORDER BY day, type
