// What a network in memory keeps of a relation, r, as libs/store/src/network-in-memory/networkColumns.ts names it. Days are numbers, YYYYMMDD.
[r.id, startNode(r).id, endNode(r).id, type(r), r.evidenceRank, r.stances,
 r.earliest.year * 10000 + r.earliest.month * 100 + r.earliest.day,
 r.latest.year * 10000 + r.latest.month * 100 + r.latest.day,
 r.begins.year * 10000 + r.begins.month * 100 + r.begins.day,
 r.endsOn.year * 10000 + r.endsOn.month * 100 + r.endsOn.day,
 r.sourceIds,
 [day IN r.knownOn | day.year * 10000 + day.month * 100 + day.day], r.knownRanks, r.knownStances, r.knownSources,
 [day IN r.knownBegins | day.year * 10000 + day.month * 100 + day.day],
 r.gapFlags, r.knownGapFlags,
 CASE WHEN r.knownStarts IS NOT NULL THEN
   [days IN [r.knownEarliest, r.knownLatest, r.knownStarts, r.knownEndsOn] | [day IN days | day.year * 10000 + day.month * 100 + day.day]] END,
 r.publishers, r.knownPublishers, r.knownOrigins]
