import type { openDriver } from '@entente/store';

/** A pool of connections to Neo4j, and what of it is used here. */
export type Driver = ReturnType<typeof openDriver>;
export type Session = ReturnType<Driver['session']>;
