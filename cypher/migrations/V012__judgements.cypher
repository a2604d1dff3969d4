// What persons judged of sources and claims, found without going through all of these.
CREATE RANGE INDEX source_reliability IF NOT EXISTS FOR (s:Source) ON (s.reliability);
CREATE RANGE INDEX claim_credibility IF NOT EXISTS FOR (c:Claim) ON (c.credibility);
// Two actors that a person looked at and keeps apart, once a pair; and identifiers by their values, whatever their schemes.
CREATE CONSTRAINT actors_apart_key IF NOT EXISTS FOR (p:ActorsApart) REQUIRE p.key IS UNIQUE;
CREATE TEXT INDEX identifier_values IF NOT EXISTS FOR (n:IdentifierKey) ON (n.key);
