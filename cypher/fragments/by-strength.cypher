// The order of relations, r, strongest evidence first, then most origins, then by id.
//# when filter.knownAt
r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
r.knownOrigins[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] DESC, r.id
//# otherwise
r.strengthKey
//# end
