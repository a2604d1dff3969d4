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
OR r.earliest IS NULL
//# end
//# when gaps.unattributed
OR EXISTS {
  MATCH (c:Claim {relationId: r.id})-[:CITES]->(s:Source)
  WHERE c.stance <> 'ASSERTED' AND c.speakerId IS NULL AND c.attribution IS NULL
  //# when filter.knownAt
  AND s.publishedLatest <= $filter.knownAt
  //# end
}
//# end
//# when gaps.unverified
OR EXISTS {
  MATCH (:Claim {relationId: r.id})-[x:CITES]->(s:Source)
  WHERE x.status = 'UNVERIFIED'
  //# when filter.knownAt
  AND s.publishedLatest <= $filter.knownAt
  //# end
}
//# end
//# when gaps.broken
OR EXISTS {
  MATCH (:Claim {relationId: r.id})-[x:CITES]->(s:Source)
  WHERE x.status = 'BROKEN'
  //# when filter.knownAt
  AND s.publishedLatest <= $filter.knownAt
  //# end
}
//# end
)
