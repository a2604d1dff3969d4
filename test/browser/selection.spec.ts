import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const everybody = ['ann', 'bob', 'cid', 'eve', 'fay', 'gus', 'hub'];

/** Draws along points of the screen with the button held. */
async function draw({ page }: OpenNetwork, points: readonly { x: number; y: number }[]): Promise<void> {
  const [first] = points;
  if (!first) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of points) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

/** A little way around where somebody stands. */
async function around(network: OpenNetwork, name: string): Promise<{ x: number; y: number }[]> {
  const { x, y } = await network.at(name);
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  return corners.map(([left, down]) => ({ x: x + 12 * left, y: y + 12 * down }));
}

describe('The selection', () => {
  it('takes whom a box is drawn around, and with Shift more of them', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    await page.getByRole('button', { name: 'Select within a box' }).click();
    const [from, , to] = await around(network, 'bob');
    if (from && to) await draw(network, [from, to]);
    await network.selects('bob');
    await network.says('1 actor selected.');
    await page.keyboard.press('b');
    const [next, , end] = await around(network, 'gus');
    await page.keyboard.down('Shift');
    if (next && end) await draw(network, [next, end]);
    await page.keyboard.up('Shift');
    await network.selects('bob', 'gus');
    await network.close();
  });

  it('takes whom a box is drawn around that begins on the words of how to, and drops it at Escape', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    await network.canvas.focus();
    await page.keyboard.press('b');
    const words = await page.getByText('Draw a box around actors').boundingBox();
    const begin = { x: (words?.x ?? 0) + 20, y: (words?.y ?? 0) + 8 };
    await draw(network, [begin, { x: 1430, y: 830 }]);
    await page.getByRole('group', { name: 'Selection', exact: true }).waitFor();
    const half = await network.names('picked');
    expect(half.length).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Select within a box' }).click();
    const [from, , to] = await around(network, 'hub');
    await page.mouse.move(from?.x ?? 0, from?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.getByText('Draw a box around actors').waitFor({ state: 'detached' });
    await page.mouse.up();
    await network.selects(...half);
    await network.close();
  });

  it('says how many are selected for as long as any are, what can be done with them, and lets them go', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    const line = page.getByRole('group', { name: 'Selection', exact: true });
    await network.canvas.focus();
    await page.keyboard.press('Control+a');
    await line.getByText('4 actors and 4 relations selected').waitFor();
    await line.getByRole('button', { name: 'Actions' }).click();
    await until(
      () => page.getByRole('menuitem').allTextContents(),
      [
        'Expand 4 actors',
        'Pin 4 actorsP',
        'Group 4 actors…G',
        'Hide 4 actorsH',
        'Hide 4 relations',
        'Invert the selectionI',
        'Select nothingEsc',
      ],
    );
    await page.getByRole('menuitem', { name: 'Hide 4 relations' }).click();
    await line.getByText('4 actors selected').waitFor();
    await line.getByRole('button', { name: 'Clear' }).click();
    await network.selects();
    await line.waitFor({ state: 'detached' });
    await network.close();
  });

  it('is everything where nothing was selected and it is inverted', async () => {
    const network = await openNetwork(explorer, ['hub']);
    await network.canvas.focus();
    for (const [key, ...names] of [
      ['Control+a', 'ann', 'bob', 'cid', 'hub'],
      ['i'],
      ['i', 'ann', 'bob', 'cid', 'hub'],
    ] as const) {
      await network.page.keyboard.press(key);
      await network.selects(...names);
    }
    await eventually(async () => expect(await network.relations('picked')).toHaveLength(4));
    await network.close();
  });

  it('takes whom a line is drawn around, with the relations among them', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    await network.canvas.focus();
    await network.page.keyboard.press('l');
    await draw(network, await around(network, 'eve'));
    await network.selects('eve');
    await network.page.keyboard.press('l');
    await draw(network, [
      { x: 230, y: 60 },
      { x: 1430, y: 60 },
      { x: 1430, y: 860 },
      { x: 290, y: 860 },
      { x: 290, y: 600 },
      { x: 230, y: 600 },
    ]);
    await network.selects(...everybody);
    await eventually(async () => expect(await network.relations('picked')).toHaveLength(7));
    await network.close();
  });

  it('is inverted, grows by neighbours, takes all and nobody', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    await page.keyboard.down('Control');
    await network.click('bob');
    await page.keyboard.up('Control');
    await network.selects('bob');
    await page.keyboard.press('n');
    await network.selects('bob', 'hub');
    await page.keyboard.press('n');
    await network.selects('ann', 'bob', 'cid', 'hub');
    await page.keyboard.press('i');
    await network.selects('eve', 'fay', 'gus');
    await network.says('3 actors selected.');
    await page.keyboard.press('Control+a');
    await network.selects(...everybody);
    await page.keyboard.press('Escape');
    await network.selects();
    await network.choose('ann', /^Select the neighbours of ann/u);
    await network.selects('ann', 'eve', 'fay', 'gus', 'hub');
    await network.close();
  });

  it('is the same in the table and in the timeline, and what is selected there is so in the network', async () => {
    const network = await openNetwork(explorer, ['hub', 'ann']);
    const { page } = network;
    await page.keyboard.down('Shift');
    await network.click('hub');
    await network.click('bob');
    await page.keyboard.up('Shift');
    await network.selects('bob', 'hub');
    const { x, y } = await network.middle('aid');
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await until(() => network.relations('picked'), ['aid']);

    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const selected = page.locator('[role=row][aria-selected=true]');
    await until(() => selected.locator('[aria-colindex="3"]').allTextContents(), ['gives aid to']);
    await page.getByRole('button', { name: 'Timeline' }).click();
    const marks = page.locator('[role=option][aria-selected=true]');
    await until(async () => [String(await marks.count())], ['1']);
    await eventually(async () =>
      expect(await marks.first().getAttribute('aria-label')).toMatch(/gives aid to/u),
    );

    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('checkbox', { name: /cid \S+ accuses/u }).click();
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await until(() => network.relations('picked'), ['aid', 'blame']);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('button', { name: 'Actors', exact: true }).click();
    await until(async () => [String(await selected.count())], ['2']);
    await network.close();
  });
});
