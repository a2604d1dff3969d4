// A relation knows which gaps there are in what is claimed on it, and which there were on each day, as weigh-relations keeps it: a sum of 1,
// where a claim that is not asserted names nobody who says it, 2, where an anchor is UNVERIFIED, and 4, where one is BROKEN.

MATCH (:Actor)-[r]->(:Actor)
CALL (r) {
  MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
  WITH r, collect({day: s.publishedLatest, status: x.status,
                   unattributed: c.stance <> 'ASSERTED' AND c.speakerId IS NULL AND c.attribution IS NULL}) AS said
  SET r.gapFlags = CASE WHEN any(one IN said WHERE one.unattributed) THEN 1 ELSE 0 END
                 + CASE WHEN any(one IN said WHERE one.status = 'UNVERIFIED') THEN 2 ELSE 0 END
                 + CASE WHEN any(one IN said WHERE one.status = 'BROKEN') THEN 4 ELSE 0 END,
      r.knownGapFlags = [day IN r.knownOn |
                   CASE WHEN any(one IN said WHERE one.day <= day AND one.unattributed) THEN 1 ELSE 0 END
                 + CASE WHEN any(one IN said WHERE one.day <= day AND one.status = 'UNVERIFIED') THEN 2 ELSE 0 END
                 + CASE WHEN any(one IN said WHERE one.day <= day AND one.status = 'BROKEN') THEN 4 ELSE 0 END]
} IN TRANSACTIONS OF 2000 ROWS;
