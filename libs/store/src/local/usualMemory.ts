import type { Neo4jMemory } from './neo4jSettings.js';

/** Enough for some hundred thousand relations, and little enough for a laptop. */
export const usualMemory: Neo4jMemory = { heapMegabytes: 1024, pageCacheMegabytes: 512 };
