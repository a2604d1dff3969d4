// The log is found by whom or what its entries concern, by who wrote, and by what was done. Entries of before are given what they concern, a page at
// a time: libs/store/src/migrations/settleLog.ts, which runMigrations calls where this is applied.

CREATE FULLTEXT INDEX log_concerns IF NOT EXISTS FOR (e:LogEntry) ON EACH [e.concerns]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE RANGE INDEX log_entry_by IF NOT EXISTS FOR (e:LogEntry) ON (e.by, e.sequence);
CREATE RANGE INDEX log_entry_what IF NOT EXISTS FOR (e:LogEntry) ON (e.what, e.sequence);
