// Keeps which origins of relations count as several and may be one, as libs/model's nearOrigins has it: nearOrigins, each pair as JSON, and
// beside it nearSince, the day from which both were known, in their order;
// one that is never reached where that is not known; and 8 more in gapFlags and, from the first such day on, in knownGapFlags.
// Parameters: filter.types, theirs; relations, a list of {id, near: a list of {pair, since (a day or null)}}. Result: none.
UNWIND $relations AS row
MATCH (:Actor)-[r<<anyType>> {id: row.id}]->(:Actor)
SET r.nearOrigins = [one IN row.near | one.pair],
    r.nearSince = [one IN row.near | coalesce(date(one.since), date('9999-12-31'))],
    r.gapFlags = r.gapFlags + 8,
    r.knownGapFlags = [i IN range(0, size(r.knownOn) - 1) |
      r.knownGapFlags[i] + CASE WHEN r.knownOn[i] >= date(row.near[0].since) THEN 8 ELSE 0 END]
