import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Neo4jStartError } from './neo4jStartError.js';
import { runCommand } from './runCommand.js';

const source = fileURLToPath(new URL('../../java/LocalNeo4j.java', import.meta.url));

/** The folder with the launcher's compiled classes; compiled once for each text of it, since that saves seconds of every start. */
export async function compiledLauncher(
  folder: string,
  java: string,
  classpath: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(source))
    .update(classpath)
    .digest('hex');
  const classes = join(folder, `classes-${digest.slice(0, 12)}`);
  if (await isFolder(classes)) return classes;
  const work = await mkdtemp(join(folder, 'compile-'));
  const compiled = await runCommand(
    java,
    [
      '-m',
      'jdk.compiler/com.sun.tools.javac.Main',
      '-nowarn',
      '-proc:none',
      '-cp',
      classpath,
      '-d',
      work,
      source,
    ],
    { environment, timeoutMs: 120_000 },
  );
  if (compiled.code !== 0) {
    await rm(work, { recursive: true, force: true });
    throw new Neo4jStartError(
      'LOCAL_NEO4J_FAILED',
      `The launcher of Neo4j does not compile:\n${compiled.lines.join('\n')}`,
    );
  }
  try {
    await rename(work, classes);
  } catch (fault) {
    // Another process compiled the same meanwhile.
    await rm(work, { recursive: true, force: true });
    if (!(await isFolder(classes))) throw fault;
  }
  return classes;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
