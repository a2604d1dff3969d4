import type { Neo4jMemory } from '@entente/store';

/** What the measured Neo4j may take: the whole generated graph fits its page cache. */
export const benchMemory: Neo4jMemory = { heapMegabytes: 2048, pageCacheMegabytes: 2048 };
