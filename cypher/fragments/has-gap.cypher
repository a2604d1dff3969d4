// A further condition on a relation, r: it has one of the gaps that $gaps names.
AND (false
//# when gaps.singleSource
OR
//# include evidence-rank
= 1
//# end
//# when gaps.allegedOnly
OR
//# include evidence-rank
= 2
//# end
//# when gaps.contested
OR
//# include evidence-rank
= 3
//# end
//# when gaps.undated
  //# when filter.knownAt
OR coalesce(r.knownOccurred[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.occurred, '') = ''
  //# otherwise
OR r.earliest IS NULL
  //# end
//# end
//# when gaps.flags
OR
  //# when filter.knownAt
r.knownGapFlags[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]
  //# otherwise
r.gapFlags
  //# end
IN $gaps.flags
//# end
)
