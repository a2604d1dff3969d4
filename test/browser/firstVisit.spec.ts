import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours, ['hub']);
}, startLimitMs);
afterAll(() => explorer.close());

const strip = (page: Page) => page.getByRole('region', { name: 'First steps' });
/** The steps that are ticked, by their first words. */
const ticked = async (page: Page): Promise<string[]> => {
  const steps = await strip(page).getByRole('listitem').allTextContents();
  return steps.filter((words) => words.startsWith('Done: ')).map((words) => words.slice(6, 17));
};
/** The network is drawn. */
const drawn = (page: Page) =>
  page.waitForFunction(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    return new Set(graph?.nodes().map((node) => `${node.position('x')} ${node.position('y')}`)).size > 1;
  });

/** Bytes of everything that a visit of the page fetches until it has no more to ask for, as it came over the wire. */
async function weighVisit(encoding: string): Promise<Map<string, number>> {
  const { page } = await explorer.visit('/health/live', {
    extraHTTPHeaders: { 'accept-encoding': encoding },
  });
  const weights = new Map<string, number>();
  const read: Promise<unknown>[] = [];
  page.on('requestfinished', (request) => {
    const weigh = async (): Promise<void> => {
      const { responseBodySize } = await request.sizes();
      weights.set(request.url(), responseBodySize);
    };
    read.push(weigh());
  });
  await page.goto(new URL('/', page.url()).href);
  await drawn(page);
  await strip(page).waitFor();
  // The address is kept from then on, by what comes last.
  await page.waitForLoadState('networkidle');
  await Promise.all(read);
  await page.context().close();
  return weights;
}

describe('A first visit', () => {
  it.each(['gzip', 'br'])('fetches at most 400 kB by %s, graph and fonts included', async (encoding) => {
    const weights = await weighVisit(encoding);
    const [parts, sum] = [[...weights], [...weights.values()].reduce((all, one) => all + one, 0)];
    const graph = parts.find(([url]) => url.includes('/graphql?'))?.[1] ?? 0;
    const fonts = parts.filter(([url]) => url.endsWith('.woff2'));
    expect([graph > 0, fonts.length > 0]).toEqual([true, true]);
    expect(sum).toBeLessThanOrEqual(400_000);
    // Nothing is told packed that is not.
    expect(sum).toBeGreaterThan(200_000);
  });

  it('sees the network in full colour, with nothing open, and opens a relation by one click', async () => {
    const { page, troubles } = await explorer.visit('/');
    await drawn(page);
    await strip(page).waitFor();
    const pale = () =>
      page.evaluate(() => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        return graph.elements('.faded, .dimmed, .chosen').length;
      });
    expect(await pale()).toBe(0);
    expect(new URL(page.url()).searchParams.has('relation')).toBe(false);
    expect(await page.getByRole('complementary', { name: 'Details' }).count()).toBe(0);

    await strip(page).getByRole('button', { name: 'open one that sources dispute' }).click();
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    await until(() => ticked(page), ['Click a lin']);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is shown three steps, each ticked once it is taken', async () => {
    const { page, troubles } = await explorer.visit('/');
    await drawn(page);
    await eventually(async () => expect(await strip(page).getByRole('listitem').count()).toBe(3));
    await eventually(async () => expect(await ticked(page)).toEqual([]));
    expect(await violations(page)).toEqual([]);

    await strip(page).getByRole('button', { name: 'See how two are connected' }).click();
    await page.getByRole('region', { name: 'Paths' }).waitFor();
    await until(() => ticked(page), ['See how two']);

    await strip(page).getByRole('button', { name: 'Go back to a day' }).click();
    await page.getByRole('slider').first().waitFor();
    await until(() => ticked(page), ['See how two', 'Go back to ']);

    const { corner } = explorer.server;
    const other = ['aid', 'blame'].map((name) => corner.id('relation', name));
    await page.evaluate((ids) => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      const line = ids.map((id) => graph.getElementById(id)).find((one) => !one.hasClass('chosen'));
      line?.emit('tap');
    }, other);
    await until(() => ticked(page), ['See how two', 'Go back to ', 'Click a lin']);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is told no more once the steps are put away, unless it asks', async () => {
    const { page } = await explorer.visit('/');
    await drawn(page);
    await strip(page).getByRole('button', { name: 'Close the first steps' }).click();
    await strip(page).waitFor({ state: 'detached' });
    await page.goto(new URL('/', page.url()).href);
    await drawn(page);
    await eventually(async () => expect(await strip(page).count()).toBe(0));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('first steps');
    await page.keyboard.press('Enter');
    await strip(page).waitFor();
    await page.context().close();
  });

  it('is not shown them by a link that opens a picture', async () => {
    const { page } = await explorer.visit(`/?relation=${explorer.server.corner.id('relation', 'aid')}`);
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    await page.getByRole('application').waitFor();
    await eventually(async () => expect(await strip(page).count()).toBe(0));
    await page.context().close();
  });

  it('is shown all three steps on a phone, the next one in full, and nothing beside the window', async () => {
    const { page } = await explorer.visit('/', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await drawn(page);
    const steps = strip(page).getByRole('listitem').filter({ visible: true });
    await steps.first().waitFor();
    await eventually(async () =>
      expect((await steps.allInnerTexts()).map((words) => words.replace(/\s+/gu, ' ').trim())).toEqual([
        expect.stringMatching(/^1 Click a line and read/u),
        '2 See how two are connected',
        '3 Go back to a day',
      ]),
    );
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390),
    );
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
