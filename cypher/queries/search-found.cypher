// Answers: what could a line mean that was typed to find something? At most $most of each kind, apart from actors, of which there are at most
// 25 for each name in the line. Which of it is a hit, and in which order, is for rankFound in libs/model to say.
// Parameters: names, a list of {span, first, last, key, search, plain}: names that may be in the line, from its word `first` to `last`, with
// a full-text query for actors of that name; plain: whether actors that are merely called similarly may be ends of relations;
// unnamed, a list of {at, text}: words that must stand in a relation's qualifiers where they are no name; claimSearch and textSearch,
// full-text queries; most; types, of relations, or null; filter, of relations: occurredFrom, occurredTo, knownAt; relations, claims, quotes,
// sources: which of these are asked for; byVerb: whether relations of filter.types are, whatever their ends are. Only then does the filter
// have types: the query's text, and with it the plan, would be another one for each verb.
// Result: one row: actors, of {span, fit (0 the same name, 1 begins so, 2 near), id, name, aliasNames}; ends, of {span, actorIds}; relations,
// of lists: id, type, from's id and name, to's, qualifiers, evidenceRank, independentOrigins; claims, quotes and sources, likewise.
CALL () {
//# when names
  UNWIND $names AS name
  CALL (name) {
    CALL db.index.fulltext.queryNodes('actor_names', name.search, {limit: 25}) YIELD node AS a
    RETURN a, CASE
      WHEN name.key IN a.nameKeys THEN 0
      WHEN any(key IN a.nameKeys WHERE ' ' + key CONTAINS ' ' + name.key) THEN 1
      ELSE 2
    END AS fit
  }
  WITH name, a, fit WHERE fit = 0 OR (fit = 1 AND name.begins) OR name.plain
  WITH name, min(fit) AS best, collect({a: a, fit: fit}) AS found
  RETURN collect({name: name, best: best, found: [one IN found WHERE one.fit = best OR one.fit < 2]}) AS named
//# otherwise
  RETURN [] AS named
//# end
}
// Of names that overlap, the one that fits better, else the longer one, is meant.
WITH named, [one IN named WHERE one.best = 0 OR one.name.plain] AS able
WITH named, [one IN able WHERE NOT any(other IN able WHERE
       other.name.first <= one.name.last AND other.name.last >= one.name.first AND
       (other.best < one.best OR
        (other.best = one.best AND other.name.last - other.name.first > one.name.last - one.name.first)))
     | {name: one.name, actors: [each IN one.found WHERE each.fit = one.best | each.a][..5]}] AS ends
CALL (ends) {
//# when relations
  WITH ends, [word IN $unnamed WHERE NOT any(one IN ends WHERE one.name.first <= word.at AND word.at <= one.name.last) | word.text] AS details
  CALL (ends, details) {
    UNWIND ends AS one
    UNWIND ends AS other
    WITH one, other, details WHERE one.name.first < other.name.first
    UNWIND one.actors AS a
    UNWIND other.actors AS b
    WITH DISTINCT a, b, details WHERE a <> b
    MATCH (a)-[r]-(b)
    WHERE ($types IS NULL OR type(r) IN $types) AND all(detail IN details WHERE toLower(r.qualifiers) CONTAINS detail) AND
//# include relation-passes
    WITH DISTINCT r ORDER BY r.strengthKey LIMIT $most
    RETURN r
    UNION
    UNWIND CASE WHEN size(ends) = 1 THEN ends[0].actors ELSE [] END AS a
    MATCH (a)-[r]-(:Actor)
    WHERE ($types IS NULL OR type(r) IN $types) AND all(detail IN details WHERE toLower(r.qualifiers) CONTAINS detail) AND
//# include relation-passes
    WITH DISTINCT r ORDER BY r.strengthKey LIMIT $most
    RETURN r
//# when byVerb
    UNION
    CALL () {
//# each type
      MATCH ()-[r:<<type>>]->()
      WHERE r.strengthKey > '' AND (
//# include relation-passes
      )
      RETURN r, r.strengthKey AS strength ORDER BY strength LIMIT $most
//# end
    }
    WITH r, strength ORDER BY strength LIMIT $most
    RETURN r
//# end
  }
  RETURN collect([r.id, type(r), startNode(r).id, startNode(r).name, endNode(r).id, endNode(r).name,
//# when filter.knownAt
    coalesce(r.knownQualifiers[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1], r.qualifiers),
    r.knownRanks[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1],
    r.knownOrigins[size([day IN r.knownOn WHERE day <= $filter.knownAt]) - 1]
//# otherwise
    r.qualifiers, r.evidenceRank, r.independentOrigins
//# end
  ]) AS relations
//# otherwise
  RETURN [] AS relations
//# end
}
CALL () {
//# when claims
  CALL db.index.fulltext.queryNodes('claim_words', $claimSearch, {limit: $most}) YIELD node AS c
//# when filter.knownAt
  WHERE EXISTS { (c)-[:CITES]->(s:Source) WHERE s.publishedLatest <= $filter.knownAt }
//# end
  RETURN collect([c.id, c.relationId, c.summary, c.attribution, c.qualifiers, c.occurred]) AS claims
//# otherwise
  RETURN [] AS claims
//# end
}
CALL () {
//# when quotes
  CALL db.index.fulltext.queryRelationships('quote_words', $textSearch, {limit: $most}) YIELD relationship AS x
  WITH x, startNode(x) AS c, endNode(x) AS s
  WHERE x.status = 'VERIFIED'
//# when filter.knownAt
  AND s.publishedLatest <= $filter.knownAt
//# end
  RETURN collect([x.id, c.id, c.relationId, x.quote, c.occurred]) AS quotes
//# otherwise
  RETURN [] AS quotes
//# end
}
CALL () {
//# when sources
  CALL db.index.fulltext.queryNodes('source_words', $textSearch, {limit: $most}) YIELD node AS s
//# when filter.knownAt
  WHERE s.publishedLatest <= $filter.knownAt
//# end
  RETURN collect([s.id, s.title, s.publisher, s.authors, s.published]) AS sources
//# otherwise
  RETURN [] AS sources
//# end
}
RETURN reduce(all = [], one IN named | all + [each IN one.found | {span: one.name.span, fit: each.fit, id: each.a.id, name: each.a.name, aliasNames: each.a.aliasNames}]) AS actors,
       [one IN ends | {span: one.name.span, actorIds: [a IN one.actors | a.id]}] AS ends,
       relations, claims, quotes, sources
