// The rank of a relation's, r's, evidence: 0 the strongest.
//# when filter.knownAt
r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]
//# otherwise
r.evidenceRank
//# end
