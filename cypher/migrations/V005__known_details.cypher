// Relations know how their date and qualifiers read by what was known on each day. That is worked out as libs/model says it, of a page of
// relations at a time: libs/store/src/migrations/settleKnownDetails.ts, which runMigrations calls where this is applied.
