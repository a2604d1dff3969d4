import { join } from 'node:path';
import { KeptOrigin, localHome, writeWhole } from './dataDirectory.js';
import { javaCommand, mavenClasspath } from './mavenClasspath.js';
import { neo4jMemory, type Neo4jSettings, queryMegabytes } from './neo4jSettings.js';
import { Neo4jStartError, type StartReport } from './providedNeo4j.js';
import { runCommand } from './runCommand.js';

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

const limitMs = 60 * 60_000;

/**
 * Runs a command of Neo4j's own admin tool, as `database import full …`, on the store that Java runs in a data directory: it must not be
 * running, and is Java's from then on.
 * @param onLine called with each line that the command prints
 * @throws Neo4jStartError NO_NEO4J where Java or Maven is missing; LOCAL_NEO4J_FAILED where the command did not do it
 */
export async function runNeo4jAdmin(
  { dataDirectory, environment }: Neo4jSettings,
  command: readonly string[],
  report: StartReport,
  onLine: (line: string) => void = () => {},
): Promise<void> {
  const places = await localHome(dataDirectory);
  const found = await javaCommand(environment);
  if ('missing' in found)
    throw new Neo4jStartError('NO_NEO4J', `Neo4j's admin tool needs Java: ${found.missing}`);
  const artifacts = ['neo4j', 'neo4j-bolt', 'neo4j-import-tool'];
  const jars = await mavenClasspath(artifacts, places.launcher, environment, report);
  if ('missing' in jars)
    throw new Neo4jStartError('NO_NEO4J', `Neo4j's admin tool needs Maven: ${jars.missing}`);
  await writeWhole(join(places.home, 'conf', 'neo4j.conf'), neo4jConf());
  const { code, lines } = await runCommand(
    found.java,
    ['-Xmx2g', '-cp', jars.classpath, 'org.neo4j.cli.AdminTool', ...command],
    {
      environment: { ...environment, NEO4J_HOME: places.home, NEO4J_CONF: join(places.home, 'conf') },
      timeoutMs: limitMs,
      onLine,
    },
  );
  if (code !== 0) {
    throw new Neo4jStartError(
      'LOCAL_NEO4J_FAILED',
      `Neo4j's "${command.slice(0, 3).join(' ')}" did not succeed:\n${lines.slice(-20).join('\n')}`,
    );
  }
  await new KeptOrigin(dataDirectory).keep('maven');
}
