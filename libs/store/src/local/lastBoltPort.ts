import { createServer } from 'node:net';
import type { LocalHome } from './localHome.js';
import { readIfThere } from './readIfThere.js';

/** The port that Neo4j had last, when it is free, so that whoever is still connected finds it again; else 0, for any. */
export async function lastBoltPort(places: LocalHome): Promise<number> {
  const port = Number(await readIfThere(places.boltPort));
  if (!Number.isInteger(port) || port < 1024 || port > 65_535) return 0;
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}
