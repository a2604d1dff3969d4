import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { askedBy, graphqlAddress } from '../support/graphqlRequests.js';
import { openNetwork } from '../support/openNetwork.js';
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

/** Has the server keep one kind of question waiting for ever, until it is let go. */
async function hold(
  page: Page,
  operation: string,
): Promise<{ letGo: () => Promise<void>; givenUp: string[] }> {
  const givenUp: string[] = [];
  page.on('requestfailed', (request) => {
    if (askedBy(request).includes(operation)) givenUp.push(operation);
  });
  const keep = async (route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> => {
    if (!askedBy(route.request()).includes(`query ${operation}`)) await route.fallback();
  };
  await page.route(graphqlAddress, keep);
  return { letGo: () => page.unroute(graphqlAddress, keep), givenUp };
}

const stop = (page: Page) => page.getByRole('button', { name: 'Stop', exact: true });
const stopped = (page: Page) => page.getByText('You stopped it. Nothing was changed.');

describe('An answer that is slow', () => {
  it('to the first question says so, can be stopped, and can be asked for again', async () => {
    const { page } = await explorer.visit('/icon.svg');
    const { letGo, givenUp } = await hold(page, 'WholeGraph');
    await page.goto(new URL('/', page.url()).href);
    await page.getByText('Loading the network…').waitFor();
    await stop(page).click();
    await stopped(page).waitFor();
    await until(() => Promise.resolve(givenUp), ['WholeGraph']);
    expect(await violations(page)).toEqual([]);
    await letGo();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('application', { name: /^Network of/u }).waitFor();
    await page.context().close();
  });

  it('to an expansion says what is asked, leaves the picture as it is when stopped, and gives up the request', async () => {
    const network = await openNetwork(explorer, ['bob']);
    const { page } = network;
    const { letGo, givenUp } = await hold(page, 'Neighbours');
    const { x, y } = await network.at('hub');
    await page.mouse.dblclick(x, y);
    await network.says(/^Reading what is known around hub/u);
    expect(await violations(page)).toEqual([]);
    const ours = page.getByRole('main').getByRole('button', { name: 'Stop', exact: true });
    await ours.click();
    await stopped(page).waitFor();
    await ours.waitFor({ state: 'detached' });
    await network.shows('bob', 'hub');
    await until(() => Promise.resolve(givenUp), ['Neighbours']);
    await letGo();
    await page.getByRole('button', { name: 'Try again' }).click();
    await network.shows('ann', 'bob', 'cid', 'hub');
    await network.close();
  });

  it('to what is open in the panel can be stopped there, and asked for again', async () => {
    const { page } = await explorer.visit('/icon.svg');
    const { letGo } = await hold(page, 'RelationDetails');
    await page.goto(new URL(`/?relation=${explorer.server.corner.id('relation', 'aid')}`, page.url()).href);
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('Reading the claims…').waitFor();
    await stop(page).click();
    await stopped(page).waitFor();
    await letGo();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('gives aid to').first().waitFor();
    await page.context().close();
  });

  it('to what was known by a day keeps what was shown, and says why', async () => {
    const network = await openNetwork(explorer, ['bob']);
    const { page } = network;
    await hold(page, 'KnownOn');
    await page.getByRole('button', { name: /Time travel/u }).click();
    await page.getByLabel('Known by, the day').fill('2021-07-01');
    await network.says('Asking what was known by then…');
    await page.getByRole('main').getByRole('button', { name: 'Stop', exact: true }).click();
    await stopped(page).waitFor();
    await network.shows('bob', 'hub');
    await network.close();
  });
});
