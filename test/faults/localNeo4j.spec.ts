import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type ProvidedNeo4j, provideNeo4j, type StartStep } from '@entente/local-neo4j';
import { openDriver } from '@entente/store';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

const starting = 120_000;
const holdNeo4j = fileURLToPath(new URL('../support/holdNeo4j.mjs', import.meta.url));

let folder: string;
let dataDirectory: string;
const held: ProvidedNeo4j[] = [];
const processes: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-neo4j-'));
  dataDirectory = join(folder, 'data');
});

afterEach(async () => {
  for (const one of processes.splice(0)) one.kill('SIGKILL');
  for (const one of held.splice(0)) await one.stop();
}, starting);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Java and Maven, and no Docker engine, whatever this machine has. */
const withoutDocker = { ...process.env, DOCKER_HOST: 'unix:///nowhere' };

/** A folder with one command in it, a shell script. */
async function command(name: string, script: string): Promise<string> {
  const bin = await mkdtemp(join(folder, 'bin-'));
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
  return bin;
}

async function provide(steps: StartStep[] = []): Promise<ProvidedNeo4j> {
  const provided = await provideNeo4j({ dataDirectory, environment: withoutDocker }, (step) =>
    steps.push(step),
  );
  held.push(provided);
  return provided;
}

async function ask(address: ProvidedNeo4j, statement: string): Promise<Record<string, unknown>[]> {
  const driver = openDriver(address);
  try {
    return (await driver.executeQuery(statement)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

async function pidOfNeo4j(): Promise<number> {
  const record = await readFile(runningProperties(), 'utf8');
  return Number(/^pid=(\d+)$/m.exec(record)?.[1]);
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function ended(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (lives(pid) && Date.now() < deadline) await pause(50);
  return !lives(pid);
}

/** Another Entente on the same data directory. */
async function entente(): Promise<{ process: ChildProcess; uri: string; startedHere: boolean }> {
  const child = spawn(process.execPath, [holdNeo4j, dataDirectory], {
    env: withoutDocker,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  processes.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { process: child, ...(JSON.parse(line) as { uri: string; startedHere: boolean }) };
}

const runningProperties = (): string => join(dataDirectory, 'neo4j', 'running.properties');

/** Has the Java process throw away what nothing in it refers to any more. */
async function collectGarbage(pid: number): Promise<void> {
  const { JAVA_HOME } = process.env;
  const jcmd = spawn(JAVA_HOME ? join(JAVA_HOME, 'bin', 'jcmd') : 'jcmd', [String(pid), 'GC.run']);
  const [code] = (await once(jcmd, 'exit')) as [number];
  if (code !== 0) throw new Error(`jcmd ended with ${code}`);
}

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

describe('a Neo4j of this machine', () => {
  it(
    'comes up by itself, says so, and is for its owner alone',
    async () => {
      const steps: StartStep[] = [];
      const neo4j = await provide(steps);

      expect(neo4j).toMatchObject({ origin: 'maven', startedHere: true, username: 'neo4j' });
      expect(steps.map(({ text }) => text)).toContain('Starting Neo4j on this machine');
      expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
      expect(await ask(neo4j, 'CALL dbms.components() YIELD name, versions, edition')).toEqual([
        { name: 'Neo4j Kernel', versions: ['5.26.30'], edition: 'community' },
      ]);
      expect(await modeOf(dataDirectory)).toBe('700');
      expect(await modeOf(join(dataDirectory, 'neo4j'))).toBe('700');
      expect(await modeOf(join(dataDirectory, 'neo4j-password'))).toBe('600');
      await expect(ask({ ...neo4j, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject({
        code: 'Neo.ClientError.Security.Unauthorized',
      });
      expect(
        await ask(
          neo4j,
          `SHOW SETTINGS 'db.transaction.timeout', 'dbms.usage_report.enabled', 'server.bolt.telemetry.enabled', 'server.http.enabled'
           YIELD name, value`,
        ),
      ).toEqual([
        { name: 'db.transaction.timeout', value: '30s' },
        { name: 'dbms.usage_report.enabled', value: 'false' },
        { name: 'server.bolt.telemetry.enabled', value: 'false' },
        { name: 'server.http.enabled', value: 'false' },
      ]);
    },
    starting,
  );

  it(
    'is reused by a second start, and stops when the last that uses it stops',
    async () => {
      const first = await provide();
      const second = await provide();
      const pid = await pidOfNeo4j();

      expect(second).toMatchObject({ uri: first.uri, startedHere: false });
      await first.stop();
      expect(await ask(second, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
      await second.stop();
      expect(await ended(pid, 1000)).toBe(true);
    },
    starting,
  );

  it(
    'is one, though two start at once; outlives the one that started it, and leaves no orphan when both are killed',
    async () => {
      const [one, other] = await Promise.all([entente(), entente()]);
      const pid = await pidOfNeo4j();
      const [starter, user] = one.startedHere ? [one, other] : [other, one];

      expect([one.startedHere, other.startedHere].sort()).toEqual([false, true]);
      expect(one.uri).toBe(other.uri);
      starter.process.kill('SIGKILL');
      await once(starter.process, 'exit');
      expect(await provide()).toMatchObject({ startedHere: false, uri: user.uri });
      await held.splice(0)[0]?.stop();
      user.process.kill('SIGKILL');
      expect(await ended(pid, 10_000)).toBe(true);
    },
    starting,
  );

  it(
    'keeps its home to itself for as long as it runs: a start that cannot see it yet waits for it',
    async () => {
      const first = await provide();
      await collectGarbage(await pidOfNeo4j());
      await rename(runningProperties(), `${runningProperties()}.aside`);
      const second = provide();
      await pause(3000);
      await rename(`${runningProperties()}.aside`, runningProperties());

      expect(await second).toMatchObject({ startedHere: false, uri: first.uri });
    },
    starting,
  );

  it(
    'keeps what was written when it is killed, and comes back at the same address',
    async () => {
      const before = await provide();
      const driver = openDriver(before);
      await driver.executeQuery('CREATE (:Kept {id: 1})');
      process.kill(await pidOfNeo4j(), 'SIGKILL');
      await ended(await pidOfNeo4j(), 5000);

      expect(await provide()).toMatchObject({ startedHere: true, uri: before.uri });
      const { records } = await driver.executeQuery('MATCH (k:Kept) RETURN k.id AS id');
      await driver.close();
      expect(records.map((record) => record.get('id') as number)).toEqual([1]);
    },
    starting,
  );

  it(
    'takes a record for stale whose port belongs to something else by now',
    async () => {
      await writeFile(runningProperties(), `name=other\npid=${process.pid}\nleasePort=9\n`);
      expect(await provide()).toMatchObject({ startedHere: true });
    },
    starting,
  );

  it(
    'gets a new password where the old one was lost',
    async () => {
      const { password } = await provide();
      await held.splice(0)[0]?.stop();
      await rm(join(dataDirectory, 'neo4j-password'));

      const neo4j = await provide();
      expect(neo4j.password).not.toBe(password);
      await expect(ask({ ...neo4j, password }, 'RETURN 1')).rejects.toMatchObject({
        code: 'Neo.ClientError.Security.Unauthorized',
      });
    },
    starting,
  );
});

describe('a Neo4j that runs', () => {
  let local: ProvidedNeo4j;

  beforeAll(async () => {
    local = await provideNeo4j({ dataDirectory, environment: withoutDocker }, () => {});
  }, starting);

  afterAll(() => local.stop(), starting);

  it(
    'keeps its graph though a Docker engine answers by now',
    async () => {
      const bin = await command('docker', 'exit 0');
      const environment = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
      held.push(await provideNeo4j({ dataDirectory, environment }, () => {}));
      expect(held[0]).toMatchObject({ origin: 'maven' });
    },
    starting,
  );

  describe('one given by its address', () => {
    const given = (uri: string, password = 'wrong-password'): Promise<ProvidedNeo4j> =>
      provideNeo4j({ uri, password, dataDirectory: join(folder, 'given'), environment: {} }, () => {});

    it(
      'is used as it is, and not stopped',
      async () => {
        const neo4j = await given(local.uri, local.password);

        expect(neo4j).toMatchObject({ origin: 'given', startedHere: false, username: 'neo4j' });
        await neo4j.stop();
        expect(await ask(local, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
      },
      starting,
    );

    it(
      'is named when the password is wrong',
      async () => {
        await expect(given(local.uri)).rejects.toMatchObject({
          code: 'NEO4J_REFUSED',
          message: `The Neo4j at ${local.uri} refuses the user neo4j: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
        });
      },
      starting,
    );

    it.each([
      ['where nothing listens', 'bolt://127.0.0.1:9', 'No Neo4j answers at bolt://127.0.0.1:9: '],
      ['that is no address', 'localhost', 'NEO4J_URI is no address of a Neo4j: localhost. '],
      [
        'of another protocol',
        'http://localhost:7474',
        'NEO4J_URI is no address of a Neo4j: http://localhost:7474. ',
      ],
      ['with a secret in it', 'bolt://neo4j:hidden@127.0.0.1:9', 'No Neo4j answers at bolt://127.0.0.1:9: '],
    ])(
      'is named %s',
      async (_, uri, message) => {
        await expect(given(uri)).rejects.toMatchObject({
          code: 'NEO4J_UNREACHABLE',
          message: expect.stringContaining(message),
        });
      },
      20_000,
    );
  });

  describe('a Docker engine', () => {
    it(
      'runs the neo4j service of docker-compose.yml, which stops with the start that began it',
      async () => {
        const directory = join(folder, 'docker');
        await mkdir(directory);
        await writeFile(join(directory, 'neo4j-password'), local.password);
        const log = join(folder, 'docker.log');
        const bin = await command(
          'docker',
          `echo "$@" >> ${log}\ncase "$*" in *port*) echo ${new URL(local.uri).host};; esac`,
        );
        const environment = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` };

        const neo4j = await provideNeo4j({ dataDirectory: directory, environment }, () => {});
        await neo4j.stop();
        expect(neo4j).toMatchObject({ origin: 'docker', startedHere: true, uri: local.uri });
        expect((await readFile(log, 'utf8')).trim().split('\n')).toEqual([
          'info --format {{.ServerVersion}}',
          'compose version',
          'compose --project-name entente ps --status running --quiet neo4j',
          'compose --project-name entente up --detach --wait neo4j',
          'compose --project-name entente port neo4j 7687',
          'compose --project-name entente stop neo4j',
        ]);
      },
      starting,
    );
  });
});

describe('a machine without a way to a Neo4j', () => {
  const start = (PATH: string): Promise<ProvidedNeo4j> =>
    provideNeo4j({ dataDirectory: join(folder, 'none'), environment: { PATH } }, () => {});

  it('is told the three ways, and what each lacks', async () => {
    await expect(start(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'NO_NEO4J',
      message: expect.stringContaining(`There is no Neo4j to work with. One of these is needed:
  1. an address in NEO4J_URI, with NEO4J_USERNAME and NEO4J_PASSWORD: it is not set
  2. a Docker engine: there is no docker command on the PATH
  3. a JDK 17 or 21, and Maven: there is no Java on the PATH; a JDK 17 or 21 is needed; nor is there a Maven (mvn)
What is missing comes with one command:
  `),
    });
  });

  it.each([
    ['no engine answers docker', 'docker', 'exit 1', 'the docker command is there, and no engine answers it'],
    [
      'docker has no compose',
      'docker',
      '[ "$1" = info ]',
      'the engine answers, and `docker compose` is missing',
    ],
    [
      'Java is too old',
      'java',
      'echo \'openjdk version "11.0.2"\' >&2',
      'the Java on the PATH is 11; a JDK 17',
    ],
    [
      'Java cannot compile',
      'java',
      'echo \'openjdk version "21.0.2"\' >&2',
      'the Java 21 on the PATH has no compiler',
    ],
  ])('is told when %s', async (_, name, script, message) => {
    await expect(start(await command(name, script))).rejects.toThrow(message);
  });

  it('is told when Maven is missing beside a good Java', async () => {
    const java = (process.env.PATH ?? '')
      .split(delimiter)
      .map((part) => join(part, 'java'))
      .find(existsSync);
    const bin = await mkdtemp(join(folder, 'bin-'));
    await symlink(java ?? '', join(bin, 'java'));
    await expect(start(bin)).rejects.toThrow(
      '3. a JDK 17 or 21, and Maven: there is no Maven (mvn) on the PATH',
    );
  }, 30_000);
});
