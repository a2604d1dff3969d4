import { judgeCitation } from '@entente/documents';
import { GraphStore } from '@entente/store';
import type { TestStore } from './testStore.js';

/** A graph store on a suite's corner of the shared Neo4j. */
export function storeOf({ driver, database }: TestStore): GraphStore {
  return new GraphStore(driver, database, judgeCitation);
}
