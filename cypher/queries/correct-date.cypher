// Gives a relation and some of its claims another date; its evidence is weighed afterwards. Parameters: id, from, to; claimIds; occurred, earliest, latest and
// endsOn, null where there is none. Result: none.
MATCH (:Actor {id: $from})-[r]->(:Actor {id: $to})
WHERE r.id = $id
SET r.occurred = $occurred,
    r.earliest = date($earliest),
    r.latest = date($latest),
    r.endsOn = date($endsOn)
WITH r
MATCH (c:Claim {relationId: r.id})
USING INDEX SEEK c:Claim(relationId)
WHERE c.id IN $claimIds
SET c.occurred = $occurred
