// Works out what the claims on relations add up to, as libs/model's weighEvidence and countBacking say it: from all of them, and from those
// that were known on each day on which a source of them was published, so that filters and paths can ask for either. Kept on each relation:
// evidence, evidenceRank, independentOrigins, documents, publishers, stances, sourceIds (in the order in which they were published, undated
// ones last), begins, strengthKey (strongest first, then by id), gapFlags (the sum of 1 where a claim that is not asserted names nobody who
// says it, 2 where an anchor is UNVERIFIED, 4 where one is BROKEN; mark-near-origins adds 8); and lists with an entry for each such day: knownOn, knownRanks,
// knownOrigins, knownDocuments, knownPublishers, knownStances, knownSources (how many of sourceIds), knownBegins, knownGapFlags. What
// mark-near-origins kept is taken away.
// Parameters: relations, a list of {id, from, to}. Result: a row for each relation of which there is more to work out: id, type,
// occurred, qualifiers (JSON), days (those of knownOn, as text); claims, as partly-known has them, for set-known-details, or null; and heard,
// each way in which an origin that affirms it is heard, where several do, for mark-near-origins, else empty: {origin, names, label, textKey,
// day (ISO 8601 or null)}.
UNWIND $relations AS row
WITH row.from AS from, row.to AS to, collect(row.id) AS ids
MATCH (:Actor {id: from})-[r]->(:Actor {id: to})
WHERE r.id IN ids
MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
USING INDEX SEEK c:Claim(relationId)
WITH r, {stance: c.stance, origin: coalesce(c.origin, s.origin), publisher: s.origin, document: coalesce(s.textKey, s.id),
               sourceId: s.id, earliest: s.publishedEarliest, day: s.publishedLatest, affirms: c.stance IN ['ASSERTED', 'REPORTED'],
               status: x.status, unattributed: c.stance <> 'ASSERTED' AND c.speakerId IS NULL AND c.attribution IS NULL} AS said
ORDER BY said.day, said.sourceId
WITH r, collect(said) AS said
CALL (said) {
  UNWIND said AS one
  WITH DISTINCT one.day AS day
  ORDER BY day
  WITH collect(day) AS days
  UNWIND days + [null] AS day
  WITH day, [one IN said WHERE day IS NULL OR one.day <= day] AS known
  UNWIND known AS one
  WITH day,
       count(DISTINCT CASE WHEN one.affirms THEN one.origin END) AS origins,
       count(CASE one.stance WHEN 'ALLEGED' THEN 1 END) > 0 AS alleged,
       count(CASE one.stance WHEN 'DENIED' THEN 1 END) > 0 AS denied,
       count(DISTINCT one.document) AS allDocuments,
       count(DISTINCT CASE WHEN one.affirms THEN one.document END) AS affirmingDocuments,
       count(DISTINCT one.publisher) AS allPublishers,
       count(DISTINCT CASE WHEN one.affirms THEN one.publisher END) AS affirmingPublishers,
       collect(DISTINCT one.stance) AS stances,
       collect(DISTINCT one.sourceId) AS sourceIds,
       min(one.earliest) AS firstPublished,
       max(CASE WHEN one.unattributed THEN 1 ELSE 0 END) + max(CASE one.status WHEN 'UNVERIFIED' THEN 2 ELSE 0 END)
         + max(CASE one.status WHEN 'BROKEN' THEN 4 ELSE 0 END) AS gapFlags
  WITH *,
       CASE
         WHEN denied AND (origins > 0 OR alleged) THEN 3
         WHEN denied THEN 4
         WHEN origins = 0 THEN 2
         WHEN origins = 1 THEN 1
         ELSE 0
       END AS rank
  WITH *, CASE WHEN rank < 2 THEN affirmingDocuments ELSE allDocuments END AS documents,
       CASE WHEN rank < 2 THEN affirmingPublishers ELSE allPublishers END AS publishers
  ORDER BY day
  RETURN collect({day: day, rank: rank, origins: origins, documents: documents, publishers: publishers, stances: stances,
                  sourceIds: sourceIds, begins: firstPublished, gapFlags: gapFlags}) AS weighed
}
WITH r, last(weighed) AS all, weighed[..-1] AS steps
SET r.evidenceRank = all.rank,
    r.evidence = ['CORROBORATED', 'SINGLE_SOURCE', 'ALLEGED', 'CONTESTED', 'DENIED'][all.rank],
    r.independentOrigins = all.origins,
    r.documents = all.documents,
    r.publishers = all.publishers,
    r.stances = all.stances,
    r.sourceIds = all.sourceIds,
    r.begins = coalesce(r.earliest, all.begins),
    r.strengthKey = toString(all.rank) + right(toString(199999 - CASE WHEN all.origins > 99999 THEN 99999 ELSE all.origins END), 5) + r.id,
    r.gapFlags = all.gapFlags,
    r.knownOn = [step IN steps | step.day],
    r.knownRanks = [step IN steps | step.rank],
    r.knownOrigins = [step IN steps | step.origins],
    r.knownDocuments = [step IN steps | step.documents],
    r.knownPublishers = [step IN steps | step.publishers],
    r.knownStances = [step IN steps | reduce(all = '', stance IN step.stances | all + ' ' + stance)],
    r.knownSources = [step IN steps | size(step.sourceIds)],
    r.knownBegins = [step IN steps | step.begins],
    r.knownGapFlags = [step IN steps | step.gapFlags],
    r.nearOrigins = null,
    r.nearSince = null
//# include partly-known
CALL (r) {
  WITH r
  WHERE r.independentOrigins > 1
  MATCH (c:Claim {relationId: r.id})-[:CITES]->(s:Source)
  USING INDEX SEEK c:Claim(relationId)
  WHERE c.stance IN ['ASSERTED', 'REPORTED']
  WITH DISTINCT c, s
  OPTIONAL MATCH (speaker:Actor {id: c.speakerId})
  RETURN collect({
    origin: coalesce(c.origin, s.origin),
    names: CASE WHEN speaker IS NOT NULL THEN speaker.names WHEN c.attribution IS NOT NULL THEN [c.attribution]
                WHEN s.publisher IS NOT NULL THEN [s.publisher] ELSE [] END,
    label: coalesce(speaker.name, c.attribution, s.publisher, s.title),
    textKey: CASE WHEN c.origin IS NULL THEN s.textKey END,
    day: toString(s.publishedLatest)
  }) AS heard
}
WITH r, claims, heard
WHERE claims IS NOT NULL OR heard <> []
RETURN r.id AS id, type(r) AS type, r.occurred AS occurred, r.qualifiers AS qualifiers,
       [day IN r.knownOn | toString(day)] AS days, claims, heard
