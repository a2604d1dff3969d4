import { givenNeo4j } from './givenNeo4j.js';
import { dockerNeo4j } from './dockerNeo4j.js';
import { mavenNeo4j } from './mavenNeo4j.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError } from './neo4jStartError.js';
import type { ProvidedNeo4j } from './providedNeo4j.js';
import type { StartReport } from './startReport.js';

/**
 * A Neo4j that answers, from the first of these that applies: the address given; a Docker engine; Java with Maven's artifacts.
 * @throws Neo4jStartError with a message that names the ways and what is missing for each
 */
export async function provideNeo4j(settings: Neo4jSettings, report: StartReport): Promise<ProvidedNeo4j> {
  if (settings.uri !== undefined) return givenNeo4j(settings.uri, settings);
  const docker = await dockerNeo4j(settings, report);
  if (!('missing' in docker)) return docker;
  const maven = await mavenNeo4j(settings, report);
  if (!('missing' in maven)) return maven;
  throw new Neo4jStartError(
    'NO_NEO4J',
    `There is no Neo4j to work with. One of three ways is needed:
  1. an address in NEO4J_URI, with NEO4J_USERNAME and NEO4J_PASSWORD — it is not set
  2. a Docker engine — ${docker.missing}
  3. a JDK 17 or 21, and Maven — ${maven.missing}`,
  );
}
