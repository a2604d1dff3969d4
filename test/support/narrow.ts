import type { Page } from 'playwright-core';

/**
 * Cuts what the page asks for first down to the relations of some actors, on its way to the real server: other suites write to the same
 * store.
 */
export async function narrow(page: Page, actorIds: readonly string[]): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    const filter = JSON.stringify({ actorIds })
      .replace(/"actorIds"/u, 'actorIds')
      .replaceAll('"', '\\"');
    const cut = body.replace(/subgraph\(limit: ?2000\)/u, `subgraph(limit: 2000, filter: ${filter})`);
    await route.continue({ postData: cut });
  });
}
