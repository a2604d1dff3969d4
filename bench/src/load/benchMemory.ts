import { type Neo4jMemory, neo4jMemory } from '@entente/store';

/** What the measured Neo4j may take: what a local one takes by itself on this machine. */
export const benchMemory: Neo4jMemory = neo4jMemory();
