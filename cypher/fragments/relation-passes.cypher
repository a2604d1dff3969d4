// Whether a relation, r, passes a RelationFilter, $filter. A null condition holds for every relation.
// Tones are folded into types, and minEvidence into evidence, by the caller.
($filter.types IS NULL OR type(r) IN $filter.types)
AND ($filter.evidence IS NULL OR r.evidence IN $filter.evidence)
AND ($filter.actorIds IS NULL OR startNode(r).id IN $filter.actorIds OR endNode(r).id IN $filter.actorIds)
AND ($filter.sourceIds IS NULL OR any(sourceId IN r.sourceIds WHERE sourceId IN $filter.sourceIds))
AND ($filter.stances IS NULL OR any(stance IN r.stances WHERE stance IN $filter.stances))
AND ($filter.occurredFrom IS NULL OR r.latest >= date($filter.occurredFrom))
AND ($filter.occurredTo IS NULL OR r.earliest <= date($filter.occurredTo))
AND ($filter.asOf IS NULL OR (r.begins <= date($filter.asOf) AND (r.endsOn IS NULL OR r.endsOn >= date($filter.asOf))))
