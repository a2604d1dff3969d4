import type { StartedExplorer } from './startExplorer.js';

/** The longest that a fresh database may plan the questions for chains, other suites beside. */
const patience = 60_000;

/**
 * Has the page ask for chains once, and again where the server had no time, so that the database has planned it before a suite waits for an answer.
 *
 * @param from The two actors, by the names that the suite gave them.
 */
export async function warmPaths(explorer: StartedExplorer, from: string, to: string): Promise<void> {
  const [a, b] = [from, to].map((name) => explorer.server.corner.id('actor', name));
  const { page } = await explorer.visit(`/?between=${a},${b}`);
  const end = Date.now() + patience;
  const again = page.getByRole('button', { name: 'Try again' });
  while (Date.now() < end) {
    if ((await page.getByRole('list', { name: /^Chain \d/u }).count()) > 0) break;
    if ((await again.count()) > 0) await again.first().click();
    await page.waitForTimeout(200);
  }
  await page.context().close();
}
