import { type ProvidedNeo4j, provideNeo4j } from '@entente/local-neo4j';
import { openDriver, runMigrations } from '@entente/store';

let provided: Promise<ProvidedNeo4j> | undefined;

/**
 * The Neo4j that all suites share, with the schema. The first suite that asks starts it, or ENTENTE_TEST_NEO4J_URI says where it is;
 * it stops by itself when the last process of the test run has ended.
 */
export function testNeo4j(): Promise<ProvidedNeo4j> {
  provided ??= start();
  return provided;
}

async function start(): Promise<ProvidedNeo4j> {
  const { env } = process;
  if (env.ENTENTE_TEST_DATA === undefined) throw new Error('globalSetup.js has not run');
  const neo4j = await provideNeo4j(
    {
      uri: env.ENTENTE_TEST_NEO4J_URI,
      username: env.ENTENTE_TEST_NEO4J_USERNAME,
      password: env.ENTENTE_TEST_NEO4J_PASSWORD,
      database: env.ENTENTE_TEST_NEO4J_DATABASE,
      dataDirectory: env.ENTENTE_TEST_DATA,
      composeProject: 'entente-test',
      memory: { heapMegabytes: 1024, pageCacheMegabytes: 512 },
      // Suites come and go, and each turns the graph over.
      replanSeconds: 3600,
      // Any free port: the usual one may hold somebody's graph. And Java's second compiler, which globalSetup leaves out, as all suites ask this one.
      environment: { ...env, NEO4J_BOLT_PORT: '0', JAVA_TOOL_OPTIONS: '' },
    },
    () => {},
  );
  const driver = openDriver(neo4j);
  await runMigrations(driver, neo4j.database, () => {});
  await driver.close();
  return neo4j;
}
