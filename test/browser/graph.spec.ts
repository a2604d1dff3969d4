import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import { eventually } from '../support/eventually.js';
import { openNetwork, type OpenNetwork } from '../support/openNetwork.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours);
}, startLimitMs);
afterAll(() => explorer.close());

const mark = () => explorer.server.corner.mark;
const menuitems = ({ page }: OpenNetwork) =>
  page.getByRole('menuitem').evaluateAll((items) => items.map((item) => item.firstChild?.textContent));

/** Where everybody stands, in whole pixels of the network. */
const places = ({ page }: OpenNetwork): Promise<Record<string, { x: number; y: number }>> =>
  page.evaluate(() => {
    const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
    const whole = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });
    return Object.fromEntries(graph.nodes().map((node) => [node.id(), whole(node.position())]));
  });

describe('The network', () => {
  it('brings what is known around an actor by a double click, moves nobody else, and takes it away again', async () => {
    const network = await openNetwork(explorer, ['hub']);
    await network.shows('ann', 'bob', 'cid', 'hub');
    const before = await places(network);
    const { x, y } = await network.at('ann');
    await network.page.mouse.dblclick(x, y);
    await network.shows('ann', 'bob', 'cid', 'eve', 'fay', 'gus', 'hub');
    await eventually(async () => expect(await places(network)).toMatchObject(before));
    await network.says(`Added around ann ${mark()}: 3 actors, 3 relations.`);
    await network.choose('ann', /^Collapse ann/u);
    await network.shows('ann', 'bob', 'cid', 'hub');
    expect(network.troubles).toEqual([]);
    await network.close();
  });

  it('has the same places on every visit, and keeps them on the screen while the panel opens and closes', async () => {
    const network = await openNetwork(explorer, ['hub']);
    await network.shows('ann', 'bob', 'cid', 'hub');
    const again = await openNetwork(explorer, ['hub'], { viewport: { width: 1180, height: 760 } });
    await again.shows('ann', 'bob', 'cid', 'hub');
    expect(await places(again)).toEqual(await places(network));
    await again.close();

    const { page } = network;
    const details = page.getByRole('complementary', { name: 'Details' });
    const legend = page.getByRole('complementary', { name: 'Legend and list' });
    const seen = () => Promise.all(['ann', 'bob', 'cid', 'hub'].map((name) => network.at(name)));
    const before = await seen();
    await network.click('cid');
    await details.getByRole('heading').first().waitFor();
    expect(await seen()).toEqual(before);
    await legend.getByRole('button', { name: 'Collapse the legend' }).click();
    await page.getByRole('button', { name: 'Show the legend' }).waitFor();
    expect(await seen()).toEqual(before);
    await details.getByRole('button', { name: /close/iu }).click();
    await details.waitFor({ state: 'detached' });
    expect(await seen()).toEqual(before);
    await network.close();
  });

  it('says beside an actor that it has neighbours which are not shown', async () => {
    const network = await openNetwork(explorer, ['bob']);
    await network.shows('bob', 'hub');
    const painted = (): Promise<boolean> =>
      network.page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[class*="overlay"]');
        // It is taken away while it is blank.
        if (!canvas?.width) return false;
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        return data?.some((value, i) => i % 4 === 3 && value > 0) ?? false;
      });
    await until(async () => [String(await painted())], ['true']);
    await network.choose('hub', /^Expand hub \S+$/u);
    await network.shows('ann', 'bob', 'cid', 'hub');
    await network.choose('ann', /^Expand ann \S+$/u);
    await network.shows('ann', 'bob', 'cid', 'eve', 'fay', 'gus', 'hub');
    await until(async () => [String(await painted())], ['false']);
    await network.close();
  });

  it('opens a band of relations, and selects what it ties', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { x, y } = await network.middle('planes');
    await network.page.mouse.click(x, y, { button: 'right' });
    await eventually(async () =>
      expect(await menuitems(network)).toEqual([
        'Show the 2 relations one by one',
        'Select the 2 relations and their actors',
        'Hide the 2 relations',
      ]),
    );
    await network.page.getByRole('menuitem', { name: /^Select the 2/u }).click();
    await network.selects('ann', 'hub');
    await network.page.mouse.click(x, y, { button: 'right' });
    await network.page.getByRole('menuitem', { name: /one by one$/u }).click();
    const apart = () => Promise.all([network.middle('planes'), network.middle('drones')]);
    await eventually(async () => {
      const [planes, drones] = await apart();
      expect(planes).not.toEqual(drones);
    });
    const [planes] = await apart();
    await network.page.mouse.click(planes.x, planes.y);
    const { corner } = explorer.server;
    await network.page.waitForURL((url) =>
      [corner.id('relation', 'planes'), corner.id('relation', 'drones')].includes(
        url.searchParams.get('relation') ?? '',
      ),
    );
    await network.close();
  });

  it('is laid out in four ways, but for who is pinned, and the same way each time', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    const { corner } = explorer.server;
    await network.choose('eve', /^Pin eve/u);
    const eve = corner.id('actor', 'eve');
    const pinned = (await places(network))[eve];
    const seen = [JSON.stringify(await places(network))];
    for (const way of ['layered', 'radial', 'two camps', 'force', 'radial']) {
      await page.getByRole('button', { name: 'Layout', exact: true }).click();
      await page.getByRole('menuitem', { name: `Layout: ${way}` }).click();
      await network.says(new RegExp(`^Layout: ${way}`, 'u'));
      await until(async () => [String(JSON.stringify(await places(network)) === seen.at(-1))], ['false']);
      const now = await places(network);
      expect(now[eve]).toEqual(pinned);
      seen.push(JSON.stringify(now));
    }
    expect(new Set(seen.slice(1)).size).toBe(4);
    expect(seen[5]).toBe(seen[2]);
    const { x, y } = await network.at('gus');
    expect(x > 220 && x < 1440 && y > 50 && y < 900).toBe(true);
    await network.close();
  });

  it('fades what does not match, or leaves it out, as is wished', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    await page
      .getByRole('button', { name: /^Conflict/u })
      .first()
      .click();
    await until(() => network.relations('dimmed'), ['aid', 'drones', 'grain', 'loan', 'planes']);
    await network.canvas.focus();
    await page.keyboard.press('Alt+U');
    await until(() => network.relations(), ['blame', 'charge']);
    await page.keyboard.press('Alt+U');
    await until(() => network.relations('dimmed'), ['aid', 'drones', 'grain', 'loan', 'planes']);
    await page.keyboard.press('Alt+0');
    await until(() => network.relations('dimmed'), []);
    await network.close();
  });
});
