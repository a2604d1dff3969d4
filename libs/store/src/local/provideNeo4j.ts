import { readFile } from 'node:fs/promises';
import { checkDataDirectory } from './checkDataDirectory.js';
import { dockerNeo4j } from './dockerNeo4j.js';
import { givenNeo4j } from './givenNeo4j.js';
import { installHint } from './installHint.js';
import { KeptOrigin } from './keptOrigin.js';
import { mavenNeo4j } from './mavenNeo4j.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError } from './neo4jStartError.js';
import type { ProvidedNeo4j } from './providedNeo4j.js';
import type { StartReport } from './startReport.js';

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
