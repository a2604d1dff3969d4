import { judgeCitation } from '@entente/documents';
import { FollowingDriver, GraphStore, type Neo4jAddress } from '@entente/store';

/** What reading the network took: seconds, and bytes a relation by which the resident memory of the process grew, its garbage collected. */
export interface NetworkFigures {
  readonly seconds: number;
  readonly bytes: number;
}

// Reads the network once for the process that forked this one, as a server does, and reports what it took.
process.once('message', (address: Neo4jAddress) => {
  const measure = async (): Promise<NetworkFigures> => {
    const driver = new FollowingDriver(address);
    const store = new GraphStore(driver, undefined, judgeCitation);
    await store.isEmpty();
    const before = residentMemory();
    const began = performance.now();
    await store.loadNetwork();
    const seconds = (performance.now() - began) / 1000;
    const after = residentMemory();
    const { records } = await driver.session().run('MATCH (:Actor)-[r]->(:Actor) RETURN count(r) AS count');
    return { seconds, bytes: (after - before) / Number(records[0]?.get('count')) };
  };
  void measure().then((figures) => process.send?.(figures, () => process.exit(0)));
});

function residentMemory(): number {
  for (let i = 0; i < 3; i += 1) globalThis.gc?.();
  return process.memoryUsage().rss;
}
