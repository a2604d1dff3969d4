import { join } from 'node:path';
import { warmUp } from '@entente/store';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, handOverNetwork } from './browser.js';
import { narrow } from './narrow.js';
import { startTestServer, type TestServer } from './testServer.js';

const siteDirectory = join(import.meta.dirname, '../../apps/web/dist');

/** A visit of the page. */
export interface ExplorerVisit {
  readonly page: Page;
  /** What the console and the network had to complain of. */
  readonly troubles: string[];
}

/** The page as people meet it: from a real server, in a real browser. */
export interface StartedExplorer {
  readonly server: TestServer;
  /** Opens the page in a window of its own; closed with `page.context().close()`. */
  visit(path: string, options?: BrowserContextOptions): Promise<ExplorerVisit>;
  close(): Promise<void>;
}

/**
 * Starts it: in `beforeAll(…, startLimitMs)`, closed in `afterAll`.
 *
 * @param record Writes what the suite is about.
 * @param around Whose relations the page is given at first, by the names that the suite gave them; without it, all there are.
 * @param embedders The pages that may show `/embed` within them, by origin.
 */
export async function startExplorer(
  record: (server: TestServer) => Promise<void>,
  around: readonly string[] | null = null,
  embedders: readonly string[] = [],
): Promise<StartedExplorer> {
  const server = await startTestServer({ siteDirectory, embedders });
  // What could not be written ends the suite, and may not leave a server behind.
  await record(server).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  // As the product does; another suite may take away what is asked about.
  await warmUp(server.store).catch(() => undefined);
  await server.app.listen(0, '127.0.0.1');
  const address = await server.app.getUrl();
  const browser: Browser = await openBrowser();
  return {
    server,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      // Sooner than the test's own end, which would not say what was waited for.
      context.setDefaultTimeout(20_000);
      await handOverNetwork(context);
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('console', (message) => {
        // With where it comes from: the request that failed, say.
        if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob):/u.test(request.url()))
          troubles.push(request.url());
      });
      if (around) {
        await narrow(
          page,
          around.map((name) => server.corner.id('actor', name)),
        );
      }
      await page.goto(address + path);
      return { page, troubles };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
