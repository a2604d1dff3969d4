// The relation, r, that $relationId names. The types are the whole vocabulary, so that each one's unique index is asked, and
// nothing is gone through.
MATCH (:Actor)-[r:ARMS_SUPPLY|AID|AID_OFFER|TRADE|MILITARY_SUPPORT|VISIT|MEETING|DIPLOMATIC_MISSION|AGREEMENT|SUPPORT|REQUEST|APPEAL|RECALL
                 |ACCUSATION|CRITICISM|REJECTION|SANCTION|THREAT|MILITARY_ACTION|OFFICE|MEMBERSHIP|PART_OF|OWNERSHIP|ALLIANCE
                 |MILITARY_PRESENCE {id: $relationId}]->(:Actor)
