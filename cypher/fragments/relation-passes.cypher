// Whether a relation, r, passes a RelationFilter, $filter. Tones are folded into types, and types stand in the pattern of the caller;
// minEvidence and evidence are folded into ranks; minCredibility into ids, and minReliability into reliableSources. With knownAt, the last entry not after that day of r's lists counts, and where r has no
// list of its dates, they were known as they are.
true
//# when filter.ids
AND r.id IN $filter.ids
//# end
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
//# when filter.minPublishers
  //# when filter.knownAt
AND r.knownPublishers[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] >= $filter.minPublishers
  //# otherwise
AND r.publishers >= $filter.minPublishers
  //# end
//# end
//# when filter.actorIds
AND (startNode(r).id IN $filter.actorIds OR endNode(r).id IN $filter.actorIds)
//# end
//# when filter.between
AND startNode(r).id IN $filter.between AND endNode(r).id IN $filter.between
//# end
//# when filter.sourceIds
  //# when filter.knownAt
AND any(sourceId IN r.sourceIds[..r.knownSources[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]] WHERE sourceId IN $filter.sourceIds)
  //# otherwise
AND any(sourceId IN r.sourceIds WHERE sourceId IN $filter.sourceIds)
  //# end
//# end
//# when filter.reliableSources
  //# when filter.knownAt
AND any(sourceId IN r.sourceIds[..r.knownSources[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]] WHERE sourceId IN $filter.reliableSources)
  //# otherwise
AND any(sourceId IN r.sourceIds WHERE sourceId IN $filter.reliableSources)
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
  //# when filter.knownAt
AND coalesce(r.knownLatest[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.latest) >= $filter.occurredFrom
  //# otherwise
AND r.latest >= $filter.occurredFrom
  //# end
//# end
//# when filter.occurredTo
  //# when filter.knownAt
AND coalesce(r.knownEarliest[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.earliest) <= $filter.occurredTo
  //# otherwise
AND r.earliest <= $filter.occurredTo
  //# end
//# end
//# when filter.asOf
  //# when filter.knownAt
AND coalesce(r.knownStarts[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.earliest, r.knownBegins[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]) <= $filter.asOf
AND coalesce(r.knownEndsOn[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1] >= $filter.asOf, r.endsOn >= $filter.asOf, true)
  //# otherwise
AND r.begins <= $filter.asOf
AND (r.endsOn IS NULL OR r.endsOn >= $filter.asOf)
  //# end
//# end
