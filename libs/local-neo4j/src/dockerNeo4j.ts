import { fileURLToPath } from 'node:url';
import { localHome, localPassword } from './dataDirectory.js';
import { checkConnection } from './givenNeo4j.js';
import { neo4jMemory, type Neo4jSettings, queryMegabytes } from './neo4jSettings.js';
import { Neo4jStartError, type ProvidedNeo4j, type StartReport } from './providedNeo4j.js';
import { type CommandResult, runCommand } from './runCommand.js';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The `neo4j` service of docker-compose.yml, where a Docker engine answers.
 * @returns what is missing, where none does
 * @throws Neo4jStartError LOCAL_NEO4J_FAILED
 */
export async function dockerNeo4j(
  settings: Neo4jSettings,
  report: StartReport,
): Promise<ProvidedNeo4j | { readonly missing: string }> {
  const { environment } = settings;
  const engine = await runCommand('docker', ['info', '--format', '{{.ServerVersion}}'], {
    environment,
    timeoutMs: 5000,
  });
  if (engine.code === 'missing') return { missing: 'there is no docker command on the PATH' };
  if (engine.code !== 0) return { missing: 'the docker command is there, and no engine answers it' };
  const plugin = await runCommand('docker', ['compose', 'version'], { environment, timeoutMs: 5000 });
  if (plugin.code !== 0) return { missing: 'the engine answers, and `docker compose` is missing' };

  const { heapMegabytes, pageCacheMegabytes } = settings.memory ?? neo4jMemory();
  const forQueries = queryMegabytes(heapMegabytes);
  await localHome(settings.dataDirectory);
  const password = await localPassword(settings.dataDirectory);
  const compose = (commandArguments: readonly string[], timeoutMs: number): Promise<CommandResult> =>
    runCommand(
      'docker',
      ['compose', '--project-name', settings.composeProject ?? 'entente', ...commandArguments],
      {
        environment: {
          ...environment,
          NEO4J_PASSWORD: password,
          ENTENTE_NEO4J_HEAP: `${heapMegabytes}m`,
          ENTENTE_NEO4J_PAGECACHE: `${pageCacheMegabytes}m`,
          ENTENTE_NEO4J_QUERIES: `${forQueries.all}m`,
          ENTENTE_NEO4J_QUERY: `${forQueries.one}m`,
        },
        cwd: project,
        timeoutMs,
      },
    );
  const before = await compose(['ps', '--status', 'running', '--quiet', 'neo4j'], 30_000);
  const startedHere = before.lines.every((line) => line.trim() === '');
  if (startedHere) report({ text: 'Starting Neo4j with Docker; the first time its image is fetched' });
  const up = await compose(['up', '--detach', '--wait', 'neo4j'], 15 * 60_000);
  if (up.code !== 0) {
    throw new Neo4jStartError(
      'LOCAL_NEO4J_FAILED',
      `docker compose could not start Neo4j: ${up.lines.slice(-3).join(' ')}`,
    );
  }
  const port = /:(\d+)\s*$/.exec((await compose(['port', 'neo4j', '7687'], 30_000)).lines.at(-1) ?? '')?.[1];
  if (port === undefined) {
    throw new Neo4jStartError(
      'LOCAL_NEO4J_FAILED',
      'docker compose started Neo4j, and shows no port 7687 of it.',
    );
  }
  const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
  try {
    await checkConnection(address);
  } catch (fault) {
    throw new Neo4jStartError(
      'LOCAL_NEO4J_FAILED',
      `Docker's Neo4j does not take the password in ${settings.dataDirectory}: its volume was made with another one. ` +
        'Set NEO4J_URI and NEO4J_PASSWORD to use it, or give the directory that was used then in ENTENTE_DATA.',
      { cause: fault },
    );
  }
  return {
    ...address,
    origin: 'docker',
    startedHere,
    stop: async () => {
      if (startedHere) await compose(['stop', 'neo4j'], 60_000);
    },
  };
}
