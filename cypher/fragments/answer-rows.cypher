// After graph-tables: the columns of its things, which libs/store/src/answers/graphTables.ts names, in rows with 16 of each at most; at
// least one row. A query may have columns of its own after it. What the citations quote only where $quotes; with knownAt, dates ('' for
// none), qualifiers, evidence and what that rests on are those of the day.
// In one row, everything would be one message, whose texts the driver puts together from pieces: three times the work.
UNWIND range(0, reduce(longest = 1, length IN [size(relations), size(said), size(sources), size(actors)] |
                       CASE WHEN length > longest THEN length ELSE longest END) - 1, 16) AS at
RETURN [r IN relations[at..at + 16] | [r.id, type(r), startNode(r).id, endNode(r).id,
//# when filter.knownAt
  coalesce(r.knownOccurred[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.occurred),
  coalesce(r.knownQualifiers[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.qualifiers),
  r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.knownOrigins[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.knownDocuments[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.knownPublishers[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.nearOrigins[..size([day IN r.nearSince WHERE day <= $filter.knownAt])]
//# otherwise
  r.occurred, r.qualifiers, r.evidenceRank, r.independentOrigins, r.documents, r.publishers, r.nearOrigins
//# end
]] AS relations,
//# when claims
[one IN said[at..at + 16] | [one[0].id, one[0].relationId, one[0].stance, one[0].summary, one[0].speakerId, one[0].attribution,
  one[0].occurred, one[0].qualifiers, one[0].recordedAt, one[0].recordedBy,
  [x IN one[1] | [x.id, endNode(x).id, x.kind, x.start, x.end, x.status, coalesce(one[0].origin, endNode(x).origin),
   coalesce(endNode(x).textKey, endNode(x).id)
//# when quotes
  , x.quote, x.before, x.after, x.opening, x.paragraph
//# end
  ]]]] AS claims,
[s IN sources[at..at + 16] | [s.id, s.title, s.publisher, s.authors, s.published, s.url, s.language, s.mediaType, s.sha256, s.held]] AS sources,
//# otherwise
[] AS claims, [] AS sources,
//# end
[a IN actors[at..at + 16] | [a.id, a.kind, a.name, a.description, a.aliasNames, a.aliasKinds, a.identifierSchemes, a.identifierValues]] AS actors
