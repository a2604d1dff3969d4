// Whom folded names and identifiers mean is kept once each, and locked there; claims and sources know their voices' folded names. What is
// there is given its keys and weighed anew, a page at a time: libs/store/src/migrations/settleOrigins.ts, which runMigrations calls where this
// is applied.

CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:NameKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (n:IdentifierKey) REQUIRE n.key IS UNIQUE;
CREATE RANGE INDEX claim_attribution_key IF NOT EXISTS FOR (c:Claim) ON (c.attributionKey);
CREATE RANGE INDEX source_publisher_key IF NOT EXISTS FOR (s:Source) ON (s.publisherKey);
