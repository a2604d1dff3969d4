import { join } from 'node:path';
import { javaCommand } from './javaCommand.js';
import { KeptOrigin } from './keptOrigin.js';
import { localHome } from './localHome.js';
import { mavenClasspath } from './mavenClasspath.js';
import { neo4jConf } from './neo4jConf.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError } from './neo4jStartError.js';
import { runCommand } from './runCommand.js';
import type { StartReport } from './startReport.js';
import { writeWhole } from './writeWhole.js';

const limitMs = 60 * 60_000;

/**
 * Runs a command of Neo4j's own admin tool, as `database import full …`, on the store that Java runs in a data directory: it must not be
 * running, and is Java's from then on.
 * @param onLine is told what the command prints
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
