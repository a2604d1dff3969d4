// Settles the date and the qualifiers of a relation anew that has no claim but one; its evidence is weighed afterwards. Parameters: claimId, the
// only claim; id, from, to; qualifiers, JSON; occurred, earliest, latest and endsOn (null where there is none). Result: none.
MATCH (:Actor {id: $from})-[r]->(:Actor {id: $to})
WHERE r.id = $id AND NOT EXISTS {
  MATCH (other:Claim {relationId: $id}) USING INDEX SEEK other:Claim(relationId) WHERE other.id <> $claimId
}
SET r.qualifiers = $qualifiers,
    r.occurred = $occurred,
    r.earliest = date($earliest),
    r.latest = date($latest),
    r.endsOn = date($endsOn)
