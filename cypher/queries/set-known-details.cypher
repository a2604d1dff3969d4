// Keeps with relations how their date and qualifiers read by what was known on each day of knownOn, as libs/model's knownDetails says;
// knownStarts is the day on which the relation begins for the world's clock: that of its date, else of its first publication.
// Parameters: filter.types, theirs; relations, a list of {id, occurred ('' where there is no date), qualifiers (JSON), earliest, latest and endsOn (days
// that pass no condition where there is no date), starts (days, null where there is no date)}: but for the first three lists with an entry for each day. Result: none.
UNWIND $relations AS row
MATCH (:Actor)-[r<<anyType>> {id: row.id}]->(:Actor)
SET r.knownOccurred = row.occurred,
    r.knownQualifiers = row.qualifiers,
    r.knownEarliest = [day IN row.earliest | date(day)],
    r.knownLatest = [day IN row.latest | date(day)],
    r.knownEndsOn = [day IN row.endsOn | date(day)],
    r.knownStarts = [i IN range(0, size(row.starts) - 1) | coalesce(date(row.starts[i]), r.knownBegins[i])]
