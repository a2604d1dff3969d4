import { createHash } from 'node:crypto';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { readIfThere, writeWhole } from './dataDirectory.js';
import type { StartReport } from './providedNeo4j.js';
import { type CommandResult, runCommand } from './runCommand.js';

type Java = { readonly java: string } | { readonly missing: string };

/** The releases that Neo4j 5.26 runs on. */
const releases = ['17', '21'];

/** Finds a Java that runs and compiles for Neo4j 5.26: that of JAVA_HOME, else that of PATH; or says what is missing. */
export async function javaCommand(environment: Readonly<Record<string, string | undefined>>): Promise<Java> {
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java';
  const where = environment.JAVA_HOME ? 'in JAVA_HOME' : 'on the PATH';
  const version = await runCommand(java, ['-version'], { environment, timeoutMs: 20_000 });
  if (version.code === 'missing') return { missing: `there is no Java ${where}; a JDK 17 or 21 is needed` };
  const release = /version "(?:1\.)?(\d+)/.exec(version.lines.join('\n'))?.[1];
  if (release === undefined || !releases.includes(release)) {
    return {
      missing: `the Java ${where} is ${release ?? 'of an unknown release'}; a JDK 17 or 21 is needed`,
    };
  }
  const modules = await runCommand(java, ['--list-modules'], { environment, timeoutMs: 20_000 });
  if (!modules.lines.some((line) => line.startsWith('jdk.compiler'))) {
    return {
      missing: `the Java ${release} ${where} has no compiler; a full JDK is needed, not a runtime alone`,
    };
  }
  return { java };
}

const version = '5.26.30';
/** What Maven fetches on a machine that has nothing yet, its own plugins included. */
const megabytesInAll = 140;
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

const pomOf = (artifacts: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${artifacts
  .map(
    (artifact) =>
      `    <dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  )
  .join('\n')}
  </dependencies>
</project>
`;

type Classpath = { readonly classpath: string } | { readonly missing: string };

/**
 * The jars of Neo4j as a Java class path, where Maven keeps them: as found last time, else from its local repository, else fetched.
 * @param artifacts of org.neo4j
 * @param folder keeps the list for the next time
 */
export async function mavenClasspath(
  artifacts: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  report: StartReport,
): Promise<Classpath> {
  const pom = pomOf(artifacts);
  const list = join(folder, `classpath-${createHash('sha256').update(pom).digest('hex').slice(0, 12)}`);
  const kept = await readIfThere(list);
  if (kept !== undefined && (await allThere(kept))) return { classpath: kept };

  const text = `Fetching Neo4j ${version} with Maven`;
  const work = await mkdtemp(join(folder, 'maven-'));
  try {
    await writeFile(join(work, 'pom.xml'), pom);
    let megabytes = 0;
    let reported = 0;
    const resolve = (offline: boolean): Promise<CommandResult> =>
      runCommand('mvn', ['-B', ...(offline ? ['-o'] : []), plugin, '-Dmdep.outputFile=classpath'], {
        environment,
        cwd: work,
        timeoutMs: 15 * 60_000,
        onLine: (line) => {
          const size = /^(?:\[INFO\] )?Downloaded .*\(([\d.]+) (kB|MB)/.exec(line);
          if (!size) return;
          megabytes += Number(size[1]) / (size[2] === 'kB' ? 1000 : 1);
          const fraction = Math.min(0.99, megabytes / megabytesInAll);
          if (fraction < reported + 0.01) return;
          reported = fraction;
          report({ text, fraction });
        },
      });
    let resolved = await resolve(true);
    if (resolved.code === 'missing') return { missing: 'there is no Maven (mvn) on the PATH' };
    if (resolved.code !== 0) {
      report({ text, fraction: 0 });
      resolved = await resolve(false);
    }
    if (resolved.code !== 0) {
      const why = resolved.lines.find((line) => line.startsWith('[ERROR]'))?.slice('[ERROR] '.length, 400);
      return {
        missing: `Maven could not fetch Neo4j ${version}: ${why ?? 'it took longer than 15 minutes'}`,
      };
    }
    const classpath = await readFile(join(work, 'classpath'), 'utf8');
    await writeWhole(list, classpath);
    return { classpath };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function allThere(classpath: string): Promise<boolean> {
  const found = await Promise.allSettled(classpath.split(delimiter).map((jar) => access(jar)));
  return found.every(({ status }) => status === 'fulfilled');
}
