import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askingInstead, graphqlAddress } from '../support/graphqlRequests.js';
import type { Core } from 'cytoscape';
import { atRest } from '../support/atRest.js';
import { eventually } from '../support/eventually.js';
import { openNetwork, type OpenNetwork } from '../support/openNetwork.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours);
}, startLimitMs);
afterAll(() => explorer.close());

const mark = () => explorer.server.corner.mark;

/** Where everybody stands, in whole pixels of the network. */
const places = ({ page }: OpenNetwork): Promise<Record<string, { x: number; y: number }>> =>
  page.evaluate(() => {
    const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
    const whole = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });
    return Object.fromEntries(graph.nodes().map((node) => [node.id(), whole(node.position())]));
  });

describe('The network', () => {
  it('says that there is more around an actor than was read, when it is expanded, asked by what, and brought back', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    // Of the relations around an actor two at the most are read here, where the page asks for 5,000.
    await page.route(graphqlAddress, (route) =>
      route.fallback(askingInstead(route.request(), (body) => body.replace(/limit: ?5000/u, 'limit: 2'))),
    );
    const more = `There is more around ann ${mark()}: the strongest 2 relations were read.`;
    await network.choose('ann', / by…/u);
    const sheet = page.getByRole('dialog', { name: `Expand ann ${mark()}` });
    await sheet.getByText(more).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await network.choose('ann', /^Expand ann \S+$/u);
    await network.says(new RegExp(`${more}$`, 'u'));
    await page.waitForURL(({ searchParams }) => searchParams.has('expanded'));
    await page.reload();
    await page.getByRole('alert').filter({ hasText: more }).waitFor();
    await network.close();
  });

  it('expands by the types, directions and number that are asked for', async () => {
    const network = await openNetwork(explorer, ['hub']);
    await network.choose('ann', / by…/u);
    const sheet = network.page.getByRole('dialog', { name: `Expand ann ${mark()}` });
    await sheet.getByRole('button', { name: 'None' }).click();
    await sheet.getByText('All of that is already shown.').waitFor();
    await sheet.getByRole('checkbox', { name: /gives aid to … 2, 2 not shown/u }).check();
    await sheet.getByText('Brings 2 actors and 2 relations.').waitFor();
    await sheet.getByLabel('To as many new actors at the most').fill('1');
    await sheet.getByText('Brings 1 actor and 1 relation.').waitFor();
    expect(await violations(network.page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Expand' }).click();
    await sheet.waitFor({ state: 'detached' });
    expect((await network.names()).length).toBe(5);
    await network.choose('ann', / by…/u);
    await sheet.getByRole('checkbox', { name: /gives aid to … 2, 1 not shown/u }).uncheck();
    await sheet.getByText('Brings 1 actor and 1 relation.').waitFor();
    await network.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await network.close();
  });

  it('hides an actor, a relation, all but some, and shows again what was hidden', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    await network.choose('bob', /^Hide bob/u);
    await network.shows('ann', 'cid', 'eve', 'fay', 'gus', 'hub');
    const { x, y } = await network.middle('blame');
    await network.page.mouse.click(x, y, { button: 'right' });
    await network.page.getByRole('menuitem', { name: 'Hide this relation' }).click();
    await eventually(async () => expect(await network.relations()).not.toContain('blame'));
    await network.choose('hub', /^Hide all but hub/u);
    await network.shows('ann', 'hub');
    await runCommand(network, 'Show what was hidden');
    await network.shows('ann', 'bob', 'cid', 'eve', 'fay', 'gus', 'hub');
    await network.close();
  });

  it('draws actors as one under a name, opens the group, calls it otherwise and parts it', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await page.keyboard.down('Shift');
    await network.click('bob');
    await network.click('cid');
    await page.keyboard.up('Shift');
    await network.selects('bob', 'cid');
    await network.choose('bob', 'Group 2 actors…');
    await page.keyboard.type('Neighbours');
    await page.keyboard.press('Enter');
    await network.shows('Neighbours (2)', 'ann', 'hub');
    await eventually(async () =>
      expect(await network.relations()).toEqual(['aid', 'blame', 'drones', 'planes']),
    );
    await chooseGroup(network, 'Rename Neighbours…');
    await page.keyboard.type('Pair');
    await page.keyboard.press('Enter');
    await network.shows('Pair (2)', 'ann', 'hub');
    await chooseGroup(network, 'Open the group Pair');
    await network.shows('ann', 'bob', 'cid', 'hub');
    await network.choose('cid', 'Draw the group Pair as one');
    await network.shows('Pair (2)', 'ann', 'hub');
    await chooseGroup(network, 'Part the group Pair');
    await network.shows('ann', 'bob', 'cid', 'hub');
    await network.close();
  });

  it('has those who accuse apart from those who help in two camps, and who acts to the left of who is acted on', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    const lay = async (way: string): Promise<void> => {
      await network.canvas.focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: `Layout: ${way}` }).press('Enter');
      await network.says(new RegExp(`^Layout: ${way}`, 'u'));
    };
    const x = async (name: string): Promise<number> => (await network.at(name)).x;
    await lay('two camps');
    const across = (names: readonly string[]): Promise<number[]> => Promise.all(names.map(x));
    const [helped, accused] = [await across(['ann', 'bob', 'eve', 'fay']), await across(['cid', 'gus'])];
    const apart = Math.max(...helped) < Math.min(...accused) || Math.max(...accused) < Math.min(...helped);
    expect([apart, helped, accused]).toEqual([true, helped, accused]);
    await lay('layered');
    await eventually(async () => expect(await x('hub')).toBeLessThan(await x('ann')));
    await eventually(async () => expect(await x('ann')).toBeLessThan(await x('fay')));
    await network.close();
  });

  it('has a small map while not all of it is in sight, comes nearer and goes farther by keys and buttons, and fits', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    const zoom = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { entente: { graph: Core } }).entente.graph.zoom());
    const map = page.locator('[class*="map"]:has(canvas)');
    const whole = await zoom();
    await eventually(async () => expect(await map.isVisible()).toBe(false));
    await network.canvas.focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
    expect((await zoom()) / whole).toBeCloseTo(1.25 ** 4);
    await map.waitFor();
    const before = await network.at('hub');
    await map.click({ position: { x: 8, y: 8 } });
    await eventually(async () => expect(await network.at('hub')).not.toEqual(before));
    await network.canvas.focus();
    await page.keyboard.press('m');
    await map.waitFor({ state: 'hidden' });
    await page.keyboard.press('0');
    expect((await zoom()) / whole).toBeCloseTo(1, 0);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect((await zoom()) / whole).toBeLessThan(0.75);
    await page.getByRole('button', { name: 'Show the whole network' }).click();
    expect((await zoom()) / whole).toBeCloseTo(1, 0);
    await network.close();
  });

  it('moves what is selected together, and each by itself, and keeps it where it was put', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await page.keyboard.down('Shift');
    await network.click('bob');
    await network.click('cid');
    await page.keyboard.up('Shift');
    await network.selects('bob', 'cid');
    const { corner } = explorer.server;
    const ids = ['bob', 'cid', 'ann'].map((name) => corner.id('actor', name));
    const before = await places(network);
    const { x, y } = await network.at('bob');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 10, { steps: 3 });
    await page.mouse.move(x + 60, y + 30, { steps: 3 });
    await page.mouse.up();
    const after = await places(network);
    const shifts = ids.map((id) => Math.round((after[id]?.x ?? 0) - (before[id]?.x ?? 0)));
    expect(shifts[0]).toBeGreaterThan(20);
    expect(Math.abs((shifts[0] ?? 0) - (shifts[1] ?? 0))).toBeLessThanOrEqual(1);
    expect(shifts[2]).toBe(0);
    await page.keyboard.press('Control+z');
    await network.says('Undone: Move 2 actors.');
    await network.close();
  });
});

/** Opens the menu of the group that is drawn as one, and chooses what has the words. */
async function chooseGroup({ page }: OpenNetwork, words: string): Promise<void> {
  const at = await atRest(() =>
    page.evaluate(() => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      const box = graph.container()?.getBoundingClientRect();
      const { x, y } = graph.nodes('[grouped]').first().renderedPosition();
      return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
    }),
  );
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: words }).click();
}

/** Chooses a command from the palette. */
async function runCommand({ page }: OpenNetwork, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words }).click();
}
