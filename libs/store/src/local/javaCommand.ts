import { join } from 'node:path';
import { runCommand } from './runCommand.js';

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
