import type { Page } from 'playwright-core';
import { askingInstead, graphqlAddress } from './graphqlRequests.js';

/**
 * Cuts what the page asks for first down to the relations of some actors, on its way to the real server: other suites write to the same
 * store.
 */
export async function narrow(page: Page, actorIds: readonly string[]): Promise<void> {
  const filter = JSON.stringify({ actorIds }).replace('"actorIds"', 'actorIds');
  await page.route(graphqlAddress, (route) =>
    route.continue(
      askingInstead(route.request(), (query) =>
        query.replace(/subgraph\(limit: ?2000\)/u, `subgraph(limit: 2000, filter: ${filter})`),
      ),
    ),
  );
}
