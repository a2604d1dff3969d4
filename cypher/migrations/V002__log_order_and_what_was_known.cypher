// Entries of the log stand in the order in which they were committed; a relation knows what was known of it on each day; and
// relations are found in the order of their strength.

CREATE CONSTRAINT log_head_id IF NOT EXISTS FOR (h:LogHead) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT log_entry_sequence IF NOT EXISTS FOR (e:LogEntry) REQUIRE e.sequence IS UNIQUE;
CREATE RANGE INDEX log_entry_relation IF NOT EXISTS FOR (e:LogEntry) ON (e.relationId);

MATCH (e:LogEntry)
WITH e ORDER BY e.id
WITH collect(e) AS entries
UNWIND range(1, size(entries)) AS sequence
WITH entries[sequence - 1] AS e, sequence
SET e.sequence = sequence,
    e.relationId = CASE WHEN e.subjectId STARTS WITH 'rel_' THEN e.subjectId ELSE e.relationId END;

MATCH (e:LogEntry)
WITH count(e) AS entries
MERGE (h:LogHead {id: 'log'})
SET h.sequence = entries;

// The claims of earlier entries say their relation in JSON alone; those that stand say it themselves.
MATCH (c:Claim)
MATCH (e:LogEntry) WHERE e.subjectId = c.id
SET e.relationId = c.relationId;

MATCH (c:Claim)-[x:CITES]->(s:Source)
MATCH (:Actor {id: c.fromId})-[r]->(:Actor {id: c.toId})
WHERE r.id = c.relationId
WITH r, {stance: c.stance, origin: x.origin, sourceId: s.id, earliest: s.publishedEarliest, day: s.publishedLatest} AS said
ORDER BY said.day, said.sourceId
WITH r, collect(said) AS said
CALL (said) {
  UNWIND said AS one
  WITH DISTINCT one.day AS day WHERE day IS NOT NULL
  ORDER BY day
  WITH day, [one IN said WHERE one.day <= day] AS known
  WITH day, known,
       size(COLLECT { UNWIND [one IN known WHERE one.stance IN ['ASSERTED', 'REPORTED'] | one.origin] AS origin RETURN DISTINCT origin }) AS origins,
       any(one IN known WHERE one.stance = 'ALLEGED') AS alleged,
       any(one IN known WHERE one.stance = 'DENIED') AS denied
  RETURN collect(day) AS days, collect(origins) AS origins,
         collect(CASE
           WHEN denied AND (origins > 0 OR alleged) THEN 3
           WHEN denied THEN 4
           WHEN origins = 0 THEN 2
           WHEN origins = 1 THEN 1
           ELSE 0
         END) AS ranks,
         collect(reduce(first = head(known).earliest, one IN known | CASE WHEN one.earliest < first THEN one.earliest ELSE first END)) AS begins,
         collect(reduce(all = '', one IN known | CASE WHEN all CONTAINS one.stance THEN all ELSE all + ' ' + one.stance END)) AS stances,
         collect(size(COLLECT { UNWIND known AS one RETURN DISTINCT one.sourceId })) AS sources
}
SET r.knownOn = days, r.knownRanks = ranks, r.knownOrigins = origins, r.knownBegins = begins, r.knownStances = stances,
    r.knownSources = sources,
    r.sourceIds = reduce(ids = [], one IN said | CASE WHEN one.sourceId IN ids THEN ids ELSE ids + one.sourceId END),
    r.strengthKey = toString(r.evidenceRank) + right(toString(199999 - CASE WHEN r.independentOrigins > 99999 THEN 99999 ELSE r.independentOrigins END), 5) + r.id;

// The strongest first, without going through them all.
CREATE RANGE INDEX arms_supply_strength IF NOT EXISTS FOR ()-[r:ARMS_SUPPLY]-() ON (r.strengthKey);
CREATE RANGE INDEX aid_strength IF NOT EXISTS FOR ()-[r:AID]-() ON (r.strengthKey);
CREATE RANGE INDEX aid_offer_strength IF NOT EXISTS FOR ()-[r:AID_OFFER]-() ON (r.strengthKey);
CREATE RANGE INDEX trade_strength IF NOT EXISTS FOR ()-[r:TRADE]-() ON (r.strengthKey);
CREATE RANGE INDEX military_support_strength IF NOT EXISTS FOR ()-[r:MILITARY_SUPPORT]-() ON (r.strengthKey);
CREATE RANGE INDEX visit_strength IF NOT EXISTS FOR ()-[r:VISIT]-() ON (r.strengthKey);
CREATE RANGE INDEX meeting_strength IF NOT EXISTS FOR ()-[r:MEETING]-() ON (r.strengthKey);
CREATE RANGE INDEX diplomatic_mission_strength IF NOT EXISTS FOR ()-[r:DIPLOMATIC_MISSION]-() ON (r.strengthKey);
CREATE RANGE INDEX agreement_strength IF NOT EXISTS FOR ()-[r:AGREEMENT]-() ON (r.strengthKey);
CREATE RANGE INDEX support_strength IF NOT EXISTS FOR ()-[r:SUPPORT]-() ON (r.strengthKey);
CREATE RANGE INDEX request_strength IF NOT EXISTS FOR ()-[r:REQUEST]-() ON (r.strengthKey);
CREATE RANGE INDEX appeal_strength IF NOT EXISTS FOR ()-[r:APPEAL]-() ON (r.strengthKey);
CREATE RANGE INDEX recall_strength IF NOT EXISTS FOR ()-[r:RECALL]-() ON (r.strengthKey);
CREATE RANGE INDEX accusation_strength IF NOT EXISTS FOR ()-[r:ACCUSATION]-() ON (r.strengthKey);
CREATE RANGE INDEX criticism_strength IF NOT EXISTS FOR ()-[r:CRITICISM]-() ON (r.strengthKey);
CREATE RANGE INDEX rejection_strength IF NOT EXISTS FOR ()-[r:REJECTION]-() ON (r.strengthKey);
CREATE RANGE INDEX sanction_strength IF NOT EXISTS FOR ()-[r:SANCTION]-() ON (r.strengthKey);
CREATE RANGE INDEX threat_strength IF NOT EXISTS FOR ()-[r:THREAT]-() ON (r.strengthKey);
CREATE RANGE INDEX military_action_strength IF NOT EXISTS FOR ()-[r:MILITARY_ACTION]-() ON (r.strengthKey);
CREATE RANGE INDEX office_strength IF NOT EXISTS FOR ()-[r:OFFICE]-() ON (r.strengthKey);
CREATE RANGE INDEX membership_strength IF NOT EXISTS FOR ()-[r:MEMBERSHIP]-() ON (r.strengthKey);
CREATE RANGE INDEX part_of_strength IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.strengthKey);
CREATE RANGE INDEX ownership_strength IF NOT EXISTS FOR ()-[r:OWNERSHIP]-() ON (r.strengthKey);
CREATE RANGE INDEX alliance_strength IF NOT EXISTS FOR ()-[r:ALLIANCE]-() ON (r.strengthKey);
CREATE RANGE INDEX military_presence_strength IF NOT EXISTS FOR ()-[r:MILITARY_PRESENCE]-() ON (r.strengthKey);
