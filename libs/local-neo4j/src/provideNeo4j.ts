import { readFile } from 'node:fs/promises';
import { checkDataDirectory, KeptOrigin } from './dataDirectory.js';
import { dockerNeo4j } from './dockerNeo4j.js';
import { givenNeo4j } from './givenNeo4j.js';
import { mavenNeo4j } from './mavenNeo4j.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError, type ProvidedNeo4j, type StartReport } from './providedNeo4j.js';

/**
 * The one command that brings what a local Neo4j needs to a machine which has neither Docker nor Java; for a system that is not known,
 * those of the systems that are.
 * @param osRelease the text of /etc/os-release, empty where there is none
 */
export function installHint(platform: NodeJS.Platform, osRelease = ''): string {
  const known = platform === 'linux' ? debianOf(osRelease) : commands[platform];
  if (known !== undefined) return `What is missing comes with one command:\n  ${known}`;
  return `What is missing comes with one command:
  Debian, Ubuntu: ${debian(21)} (Debian 12: openjdk-17-jdk-headless)
  macOS: ${commands.darwin}
  Windows: ${commands.win32}`;
}

const debian = (release: number): string => `sudo apt-get install -y maven openjdk-${release}-jdk-headless`;

const commands: { readonly [Platform in NodeJS.Platform]?: string } = {
  darwin: 'brew install maven temurin@21',
  win32: 'winget install --exact --id Docker.DockerDesktop   (then start Docker Desktop once)',
};

/** Debian had no Java 21 before its release 13. */
function debianOf(osRelease: string): string | undefined {
  const field = (name: string): string =>
    new RegExp(`^${name}="?([^"\\n]*)`, 'mu').exec(osRelease)?.[1] ?? '';
  if (!/\b(debian|ubuntu)\b/u.test(`${field('ID')} ${field('ID_LIKE')}`)) return undefined;
  return debian(field('ID') === 'debian' && Number(field('VERSION_ID')) < 13 ? 17 : 21);
}

/**
 * A Neo4j that answers, from the first of these that applies: the address given; a Docker engine; Java with Maven's artifacts. A
 * data directory whose graph one of the last two made stays with that one: the other would show an empty graph.
 * @throws Neo4jStartError with a message that names the ways and what is missing for each
 */
export async function provideNeo4j(settings: Neo4jSettings, report: StartReport): Promise<ProvidedNeo4j> {
  if (settings.uri !== undefined) return givenNeo4j(settings.uri, settings);
  await checkDataDirectory(settings.dataDirectory);
  const origin = new KeptOrigin(settings.dataDirectory);
  const kept = await origin.read();
  const missing = { docker: '', maven: '' };
  for (const way of kept === undefined ? (['docker', 'maven'] as const) : [kept]) {
    const provided = await (way === 'docker' ? dockerNeo4j : mavenNeo4j)(settings, report);
    if (!('missing' in provided)) {
      await origin.keep(way);
      return provided;
    }
    missing[way] = provided.missing;
  }
  if (kept !== undefined) {
    throw new Neo4jStartError(
      'NO_NEO4J',
      `The graph of ${settings.dataDirectory} was made with ${kept === 'docker' ? 'Docker' : 'Java and Maven'}, and ${missing[kept]}. ` +
        'Put that right, or give another directory in ENTENTE_DATA to begin an empty graph.',
    );
  }
  throw new Neo4jStartError(
    'NO_NEO4J',
    `There is no Neo4j to work with. One of these is needed:
  1. an address in NEO4J_URI, with NEO4J_USERNAME and NEO4J_PASSWORD: it is not set
  2. a Docker engine: ${missing.docker}
  3. a JDK 17 or 21, and Maven: ${missing.maven}
${installHint(process.platform, await readFile('/etc/os-release', 'utf8').catch(() => ''))}`,
  );
}
