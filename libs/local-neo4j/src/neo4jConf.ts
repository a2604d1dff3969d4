import { neo4jMemory, type Neo4jSettings, queryMegabytes } from './neo4jSettings.js';

/** The settings of a Neo4j on this machine, in the form of neo4j.conf: for this machine alone, bounded, and silent towards outside. */
export function neo4jConf({
  memory = neo4jMemory(),
  replanSeconds = 10,
}: Pick<Neo4jSettings, 'memory' | 'replanSeconds'> = {}): string {
  const forQueries = queryMegabytes(memory.heapMegabytes);
  return `server.config.strict_validation.enabled=true
server.bolt.enabled=true
server.http.enabled=false
server.https.enabled=false
server.default_listen_address=127.0.0.1
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.bolt.telemetry.enabled=false
server.memory.pagecache.size=${memory.pageCacheMegabytes}m
dbms.memory.transaction.total.max=${forQueries.all}m
db.memory.transaction.max=${forQueries.one}m
dbms.cypher.min_replan_interval=${replanSeconds}s
db.transaction.timeout=30s
db.lock.acquisition.timeout=10s
# Else each of the two databases takes 256 MB of disk before anything is written.
db.tx_log.preallocate=false
# Five seconds twice by default, for clients of a cluster; nobody is left to be quiet for.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}
