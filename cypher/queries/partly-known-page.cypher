// Takes away what is kept of the days on which relations were known in part, for a page of relations in the order of their ids.
// Parameters: filter.types; after, a relation's id or ''; first. Result: a row for each for which partly-known finds claims: id,
// type, occurred, qualifiers (JSON), days (those of knownOn, as text), claims; and last, the page's last id; one row of nulls
// but for last where it finds none; none where no relation is left.
MATCH ()-[r<<anyType>>]->()
WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $first
WITH collect(r) AS page
WHERE page <> []
OPTIONAL CALL (page) {
  UNWIND page AS r
  WITH r
//# include partly-known
  WITH r, claims
  WHERE claims IS NOT NULL
  RETURN r.id AS id, type(r) AS type, r.occurred AS occurred, r.qualifiers AS qualifiers,
         [day IN r.knownOn | toString(day)] AS days, claims
}
RETURN page[-1].id AS last, id, type, occurred, qualifiers, days, claims
