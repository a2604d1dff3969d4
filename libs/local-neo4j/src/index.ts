/** Where a Neo4j comes from: an address, Docker, or Maven artifacts; its launcher, its leases, its supervision. */
export * from './backupFile.js';
export { checkDataDirectory } from './dataDirectory.js';
export * from './neo4jSettings.js';
export { provideNeo4j } from './provideNeo4j.js';
export * from './providedNeo4j.js';
export { withoutSecrets } from './runCommand.js';
export { scratchFolder } from './scratchFolder.js';
export * from './storeCommands.js';
export * from './supervisedNeo4j.js';
