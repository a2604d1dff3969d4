import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page, Route } from 'playwright-core';
import { askedBy, graphqlAddress } from '../support/graphqlRequests.js';
import { eventually } from '../support/eventually.js';
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

type Fault = (route: Route) => Promise<void>;
const tooBusy: Fault = (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'Full' });
const nonsense: Fault = (route) => route.fulfill({ contentType: 'application/json', body: '{"data": {"su' });
const nothing: Fault = (route) => route.fulfill({ json: { data: null } });
const nobody: Fault = (route) => route.abort('connectionrefused');
const says =
  (message: string, code: string, status = 200): Fault =>
  (route) =>
    route.fulfill({ status, json: { data: null, errors: [{ message, extensions: { code } }] } });

/** Lets one kind of question end in a fault, until it is mended. */
async function spoil(page: Page, operation: string, fault: Fault): Promise<() => Promise<void>> {
  const meet = async (route: Route): Promise<void> => {
    const isIt = askedBy(route.request()).includes(`query ${operation}`);
    await (isIt ? fault(route) : route.fallback());
  };
  await page.route(graphqlAddress, meet);
  return () => page.unroute(graphqlAddress, meet);
}

/** A window of the site in which no page was opened yet. */
const readied = async (): Promise<Page> => (await explorer.visit('/icon.svg')).page;
/** Who is drawn, by the names that the suite gave them. */
const drawn = async (page: Page): Promise<string[]> => {
  const ids = await page.evaluate(
    () =>
      (window as unknown as { entente?: { graph: Core } }).entente?.graph.nodes().map((node) => node.id()) ??
      [],
  );
  return ids.map((id) => id.replace(actor(''), ''));
};
/** Where everybody stands in the picture, however much of it the window shows. */
const places = (page: Page) =>
  page.evaluate(() => {
    const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
    return graph.nodes().map((node) => [node.id(), node.position('x'), node.position('y')]);
  });
const open = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const network = (page: Page) => page.getByRole('application', { name: /^Network of/u });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const alerted = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });
const actor = (name: string) => explorer.server.corner.id('actor', name);

describe('A network that does not come', () => {
  it.each([
    ['nobody answers', nobody, 'The server does not answer. Check that it is running'],
    ['the server is too busy', tooBusy, 'too busy, or not ready yet. Wait a few seconds, then try again.'],
    ['the answer is cut off', nonsense, 'an answer that this page does not understand. Try again'],
    ['the answer is empty', nothing, 'an answer that this page does not understand. Try again'],
    [
      'the server goes wrong',
      says("Something went wrong here; request 7 is in the server's log", 'INTERNAL_SERVER_ERROR'),
      "request 7 is in the server's log. Try again; if it goes on, tell the administrator of the server.",
    ],
    [
      'too many ask at once',
      says('Too much is asked at once; ask again in a few seconds', 'UNAVAILABLE', 503),
      'Too much is asked at once; ask again in a few seconds.',
    ],
  ])('as %s is told in a sentence, and comes when it is tried again', async (_, fault, words) => {
    const page = await readied();
    const mend = await spoil(page, 'WholeGraph', fault);
    await open(page, '/');
    await alerted(page, 'The network cannot be loaded').filter({ hasText: words }).waitFor();
    expect(await violations(page)).toEqual([]);
    await mend();
    await again(page).click();
    await network(page).waitFor();
    await eventually(async () => expect(await again(page).count()).toBe(0));
    await page.context().close();
  });

  it('as its drawing cannot be fetched is told, and is drawn when the page is loaded anew', async () => {
    const page = await readied();
    const drawing = /NetworkCanvas-.*\.js/u;
    await page.route(drawing, nobody);
    await open(page, '/');
    await alerted(page, 'The network cannot be drawn').waitFor();
    await page.unroute(drawing);
    await again(page).click();
    await alerted(page, 'That did not help.').waitFor();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await network(page).waitFor();
    await page.context().close();
  });

  it('as nothing works out where actors stand is told, and is drawn when it is tried again', async () => {
    const page = await readied();
    const worker = /layoutWorker-.*\.js/u;
    await page.route(worker, nobody);
    await open(page, '/');
    await alerted(page, 'The network cannot be drawn').waitFor();
    await page.unroute(worker);
    await again(page).click();
    await network(page).waitFor();
    await page.context().close();
  });

  it('as there is none yet is told with what to do, and comes once something is recorded', async () => {
    const page = await readied();
    const empty: Fault = (route) =>
      route.fulfill({
        json: {
          data: {
            about: { sample: false, title: null },
            subgraph: { actors: [], relations: [], truncated: false },
          },
        },
      });
    const mend = await spoil(page, 'WholeGraph', empty);
    await open(page, '/');
    await page.getByText('Nothing is recorded yet').waitFor();
    await page.getByText('npx entente import').waitFor();
    await eventually(async () =>
      expect(await page.getByRole('alert').filter({ hasText: /./u }).count()).toBe(0),
    );
    expect(await violations(page)).toEqual([]);
    await mend();
    await page.getByRole('button', { name: 'Look again' }).click();
    await network(page).waitFor();
    await page.context().close();
  });
});

describe('An address', () => {
  it.each(['relation', 'actor'] as const)(
    'of no %s that there is says so beside the network',
    async (kind) => {
      const page = await readied();
      await open(page, `/?${kind}=${explorer.server.corner.id(kind, 'nowhere')}`);
      await details(page).getByText(`There is no such ${kind}`).waitFor();
      await network(page).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['relation', 'actor'] as const)(
    'with nonsense for a %s says so beside the network',
    async (kind) => {
      const page = await readied();
      await open(page, `/?${kind}=${encodeURIComponent('<b>nonsense')}`);
      await details(page).getByRole('alert').filter({ hasText: /./u }).waitFor();
      await network(page).waitFor();
      await page.context().close();
    },
  );

  it('of a picture with an actor that is gone says so, and shows the rest', async () => {
    const page = await readied();
    await open(page, `/?expanded=${actor('nowhere')},${actor('ann')}`);
    await alerted(page, 'A part of this view could not be brought back.').waitFor();
    await eventually(async () => expect(await again(page).count()).toBe(0));
    await until(() => drawn(page), ['ann', 'bob', 'cid', 'eve', 'fay', 'gus', 'hub']);
    await page.context().close();
  });
});

describe('A server that is gone while the page is used', () => {
  it('leaves the picture as it is, says what was not added to it, and is asked again', async () => {
    const network = await openNetwork(explorer, ['bob']);
    const { page } = network;
    await page.context().setOffline(true);
    const before = await places(page);
    const { x, y } = await network.at('hub');
    await page.mouse.dblclick(x, y);
    const told = alerted(page, 'What is known around hub');
    await told.filter({ hasText: 'was not added. The server does not answer.' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await again(page).first().click();
    await told.waitFor();
    await network.shows('bob', 'hub');
    await eventually(async () => expect(await places(page)).toEqual(before));
    await page.context().setOffline(false);
    await again(page).first().click();
    await network.shows('ann', 'bob', 'cid', 'hub');
    await eventually(async () => expect(await told.count()).toBe(0));
    await network.close();
  });

  it('is told in each panel, and each goes on when it is back', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    const legend = page.getByRole('complementary', { name: 'Legend and list' });
    await page.context().setOffline(true);
    await network.click('hub');
    await alerted(page, 'This actor cannot be shown').waitFor();
    await page.getByRole('button', { name: 'Gaps and contradictions' }).click();
    await alerted(page, 'The gaps cannot be shown').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hub');
    await page.locator('[data-search]').getByText('The server does not answer.').last().waitFor();
    await page.keyboard.press('Escape');
    await legend.getByRole('button', { name: 'Try again' }).click();
    await alerted(page, 'That did not help.').waitFor();
    await network.shows('ann', 'bob', 'cid', 'hub');
    await page.context().setOffline(false);
    await details(page).getByRole('button', { name: 'Try again' }).click();
    await details(page).getByRole('heading', { name: /^hub/u }).waitFor();
    await legend.getByRole('button', { name: 'Try again' }).click();
    await legend.getByText('Click a kind to highlight it').waitFor();
    await network.close();
  });

  it('cannot say what was known by a day: the page says so, keeps what it shows, and asks again', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await page.getByRole('button', { name: /Time travel/u }).click();
    const day = page.getByLabel('Known by, the day');
    await day.waitFor();
    await page.context().setOffline(true);
    await day.fill('2021-06-01');
    await alerted(page, 'What was known by that day cannot be read. The server does not answer.').waitFor();
    await eventually(async () => expect(await network.relations()).toHaveLength(4));
    expect(await violations(page)).toEqual([]);
    await again(page).click();
    await alerted(page, 'What was known by that day cannot be read.').waitFor();
    await page.context().setOffline(false);
    await again(page).click();
    // Their only paper came out in July.
    await until(() => network.relations(), []);
    await network.shows('ann', 'bob', 'cid', 'hub');
    await network.close();
  });

  it('loses no part of the picture that a link opens, however it is met', async () => {
    const page = await readied();
    const mend = await spoil(page, 'Neighbours', tooBusy);
    const path = `/?expanded=${actor('ann')}`;
    await open(page, path);
    await alerted(page, 'A part of this view could not be brought back. The server is too busy').waitFor();
    await until(() => drawn(page), ['ann', 'bob', 'cid', 'hub']);
    expect(page.url()).toContain(actor('ann'));
    await mend();
    await again(page).click();
    await until(() => drawn(page), ['ann', 'bob', 'cid', 'eve', 'fay', 'gus', 'hub']);
    expect(page.url()).toContain(actor('ann'));
    await page.context().close();
  });

  it('cannot find connections: the question stays as it is, and is asked again', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    const mend = await spoil(page, 'FoundPaths', nobody);
    await network.click('bob');
    await details(page).getByRole('button', { name: 'Find paths' }).click();
    const dock = page.getByRole('region', { name: 'Paths between two actors' });
    await dock.getByRole('combobox', { name: 'Second actor' }).fill(`eve ${explorer.server.corner.mark}`);
    await page.getByRole('option', { name: /^eve/u }).click();
    await alerted(page, 'The paths cannot be found').waitFor();
    await mend();
    await dock.getByRole('button', { name: 'Try again' }).click();
    await dock.getByText('1 path').waitFor();
    await network.close();
  });

  it.each(['Table', 'Timeline'])(
    'cannot hand over the view %s: the page says so, and has it when it is asked again',
    async (view) => {
      const words = 'This view cannot be shown';
      const page = await readied();
      await open(page, '/');
      await network(page).waitFor();
      await page.context().setOffline(true);
      await page.getByRole('button', { name: view, exact: true }).click();
      await alerted(page, words).waitFor();
      await page.getByRole('button', { name: 'Graph', exact: true }).click();
      await network(page).waitFor();
      await page.getByRole('button', { name: view, exact: true }).click();
      await alerted(page, words).waitFor();
      await page.context().setOffline(false);
      await alerted(page, words).getByRole('button', { name: 'Try again' }).click();
      await alerted(page, words).waitFor({ state: 'detached' });
      await page.getByRole('main', { name: view }).waitFor();
      await page.context().close();
    },
  );
});
