// The first day that the date of a relation, r, allows; null where it has none.
//# when filter.knownAt
CASE r.knownOccurred[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] WHEN '' THEN null ELSE coalesce(r.knownEarliest[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.earliest) END
//# otherwise
r.earliest
//# end
