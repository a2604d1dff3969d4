// Settles the date and the qualifiers of a relation anew that has no claim but one; its evidence is weighed afterwards. Parameters: claimId, the
// only claim; id, from, to; qualifiers, JSON; occurred, earliest, latest and endsOn (null where there is none). Result: a row with the
// qualifiers, occurred, earliest, latest and endsOn that it had; none where it has other claims.
MATCH (:Actor {id: $from})-[r]->(:Actor {id: $to})
WHERE r.id = $id AND NOT EXISTS {
  MATCH (other:Claim {relationId: $id}) USING INDEX SEEK other:Claim(relationId) WHERE other.id <> $claimId
}
WITH r, r {.qualifiers, .occurred, earliest: toString(r.earliest), latest: toString(r.latest), endsOn: toString(r.endsOn)} AS before
SET r.qualifiers = $qualifiers,
    r.occurred = $occurred,
    r.earliest = date($earliest),
    r.latest = date($latest),
    r.endsOn = date($endsOn)
RETURN before
