import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compiledLauncher } from './compiledLauncher.js';
import { javaCommand } from './javaCommand.js';
import { localHome } from './localHome.js';
import { localPassword } from './localPassword.js';
import { mavenClasspath } from './mavenClasspath.js';
import { neo4jConf } from './neo4jConf.js';
import { neo4jMemory } from './neo4jMemory.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError } from './neo4jStartError.js';
import type { ProvidedNeo4j } from './providedNeo4j.js';
import { runCommand } from './runCommand.js';
import { runningNeo4j } from './runningNeo4j.js';
import { startedNeo4j } from './startedNeo4j.js';
import type { StartReport } from './startReport.js';
import { writeWhole } from './writeWhole.js';

const startLimitMs = 120_000;

/**
 * Neo4j Community as a Java process of this machine, from the artifacts that Maven keeps: one for a data directory, whoever starts it.
 * It is reused when it runs; it stops when the last process that uses it stops or dies.
 * @returns what is missing, where this machine cannot run it
 * @throws Neo4jStartError LOCAL_NEO4J_FAILED
 */
export async function mavenNeo4j(
  { dataDirectory, environment, memory = neo4jMemory(), replanSeconds }: Neo4jSettings,
  report: StartReport,
): Promise<ProvidedNeo4j | { readonly missing: string }> {
  const places = await localHome(dataDirectory);
  const password = await localPassword(dataDirectory);
  const running = await runningNeo4j(places, password, startLimitMs);
  if (running) return running;

  const found = await javaCommand(environment);
  if ('missing' in found) {
    const maven = await runCommand('mvn', ['--version'], { environment, timeoutMs: 20_000 });
    return {
      missing: maven.code === 'missing' ? `${found.missing}; nor is there a Maven (mvn)` : found.missing,
    };
  }
  const jars = await mavenClasspath(['neo4j', 'neo4j-bolt'], places.launcher, environment, report);
  if ('missing' in jars) return jars;
  const classes = await compiledLauncher(places.launcher, found.java, jars.classpath, environment);
  await writeWhole(join(places.home, 'conf', 'neo4j.conf'), neo4jConf({ memory, replanSeconds }));
  const classpath = [classes, jars.classpath].join(delimiter);

  report({ text: 'Starting Neo4j on this machine' });
  const deadline = Date.now() + startLimitMs;
  for (let left = startLimitMs; left > 0; left = deadline - Date.now()) {
    const started = await startedNeo4j(places, password, left, {
      java: found.java,
      heapMegabytes: memory.heapMegabytes,
      classpath,
      environment,
    });
    if (started) return started;
    // Another process is starting it just now, or it is not quite down yet.
    await pause(300);
    const shared = await runningNeo4j(places, password, left);
    if (shared) return shared;
  }
  throw new Neo4jStartError(
    'LOCAL_NEO4J_FAILED',
    `Neo4j did not come up within ${startLimitMs / 1000} seconds; see ${places.log}`,
  );
}
