// After graph-tables: the columns of its things, which libs/store/src/answers/graphTables.ts names, in rows with 16 of each at most; at
// least one row. A query may have columns of its own after it. What nobody asks for is null, and not read: what citations quote without
// $quotes; qualifiers, near origins and judgements of claims without $details; $identifiers of actors, and what else is said of them without $actorDetails; what
// sources are besides their titles, publishers, dates and addresses, and in whose voice and in which document a citation stands, without
// $sourceDetails. With knownAt, dates ('' for none), qualifiers, evidence and what that rests on are those of the day.
// In one row, everything would be one message, whose texts the driver puts together from pieces: three times the work.
UNWIND range(0, reduce(longest = 1, length IN [size(relations), size(said), size(sources), size(actors)] |
                       CASE WHEN length > longest THEN length ELSE longest END) - 1, 16) AS at
RETURN [r IN relations[at..at + 16] | [r.id, type(r), startNode(r).id, endNode(r).id,
//# when filter.knownAt
  coalesce(r.knownOccurred[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.occurred),
  //# when details
  coalesce(r.knownQualifiers[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.qualifiers),
  r.nearOrigins[..size([day IN r.nearSince WHERE day <= $filter.knownAt])],
  //# otherwise
  null, null,
  //# end
  r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.knownOrigins[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.knownDocuments[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
  r.knownPublishers[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]
//# otherwise
  r.occurred,
  //# when details
  r.qualifiers, r.nearOrigins,
  //# otherwise
  null, null,
  //# end
  r.evidenceRank, r.independentOrigins, r.documents, r.publishers
//# end
]] AS relations,
//# when claims
[one IN said[at..at + 16] | [one[0].id, one[0].relationId, one[0].stance, one[0].summary, one[0].speakerId, one[0].attribution,
  one[0].occurred,
//# when details
  one[0].qualifiers, one[0].judgement,
//# otherwise
  null, null,
//# end
  one[0].recordedAt, one[0].recordedBy,
  [x IN one[1] | [x.id, endNode(x).id, x.kind, x.start, x.end, x.status,
//# when sourceDetails
  coalesce(one[0].origin, endNode(x).origin), coalesce(endNode(x).textKey, endNode(x).id)
//# otherwise
  null, null
//# end
//# when quotes
  , x.quote, x.before, x.after, x.opening, x.paragraph, x.page
//# end
  ]]]] AS claims,
[s IN sources[at..at + 16] | [s.id, s.publisher, s.published, s.url,
//# when sourceDetails
  s.authors, s.language, s.mediaType, s.sha256, s.held, s.judgement,
//# otherwise
  null, null, null, null, null, null,
//# end
  s.title]] AS sources,
//# otherwise
[] AS claims, [] AS sources,
//# end
[a IN actors[at..at + 16] | [a.id, a.kind,
//# when identifiers
  a.identifierSchemes, a.identifierValues,
//# otherwise
  null, null,
//# end
//# when actorDetails
  a.description, a.aliasNames, a.aliasKinds,
//# otherwise
  null, null, null,
//# end
  a.name]] AS actors
