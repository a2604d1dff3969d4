// Imports are found by their id, and what the log says of each by the import.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:Import) REQUIRE i.id IS UNIQUE;
CREATE RANGE INDEX log_entry_import IF NOT EXISTS FOR (e:LogEntry) ON (e.importId);
