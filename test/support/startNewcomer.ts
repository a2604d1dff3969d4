import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { type StartedEntente, startEntente } from './startEntente.js';

/** Entente as a newcomer has it, with the sample graph in a folder of its own, and a browser. */
export interface Newcomer {
  readonly folder: string;
  /** The process that runs now: a suite may end it and start another one on the folder. */
  entente: StartedEntente;
  readonly browser: Browser;
  /** The data that the server that runs now gives to a query, asked without a token. */
  ask<T>(query: string): Promise<T>;
  close(): Promise<void>;
}

/** How long the start may take, for `beforeAll`: it starts Neo4j and loads the sample. */
export const newcomerLimitMs = 180_000;

/** Starts it: in `beforeAll(…, newcomerLimitMs)`, closed in `afterAll`. */
export async function startNewcomer(): Promise<Newcomer> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-newcomer-'));
  const newcomer: Newcomer = {
    folder,
    entente: await startEntente(folder),
    browser: await openBrowser(),
    ask: async <T>(query: string) => {
      const response = await fetch(`${newcomer.entente.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await response.json()) as { data: T };
      return data;
    },
    close: async () => {
      await newcomer.browser.close();
      await newcomer.entente.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return newcomer;
}
