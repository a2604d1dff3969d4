// Whether a relation, r, passes a RelationFilter, $filter. Tones are folded into types, and types stand in the pattern of the caller;
// minEvidence and evidence are folded into ranks. With knownAt, the last entry not after that day of r's lists counts.
true
//# when filter.knownAt
AND r.knownOn[0] <= $filter.knownAt
//# end
//# when filter.ranks
  //# when filter.knownAt
AND r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] IN $filter.ranks
  //# otherwise
AND r.evidenceRank IN $filter.ranks
  //# end
//# end
//# when filter.actorIds
AND (startNode(r).id IN $filter.actorIds OR endNode(r).id IN $filter.actorIds)
//# end
//# when filter.sourceIds
  //# when filter.knownAt
AND any(sourceId IN r.sourceIds[..r.knownSources[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]] WHERE sourceId IN $filter.sourceIds)
  //# otherwise
AND any(sourceId IN r.sourceIds WHERE sourceId IN $filter.sourceIds)
  //# end
//# end
//# when filter.stances
  //# when filter.knownAt
AND any(stance IN $filter.stances WHERE r.knownStances[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] CONTAINS stance)
  //# otherwise
AND any(stance IN r.stances WHERE stance IN $filter.stances)
  //# end
//# end
//# when filter.occurredFrom
AND r.latest >= $filter.occurredFrom
//# end
//# when filter.occurredTo
AND r.earliest <= $filter.occurredTo
//# end
//# when filter.asOf
  //# when filter.knownAt
AND coalesce(r.earliest, r.knownBegins[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]) <= $filter.asOf
  //# otherwise
AND r.begins <= $filter.asOf
  //# end
AND (r.endsOn IS NULL OR r.endsOn >= $filter.asOf)
//# end
