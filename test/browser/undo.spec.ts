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

const shown = ['ann', 'bob', 'cid', 'hub'];

/** What is drawn: who, where, by which relations, and what is marked or faded. */
const drawing = ({ page }: OpenNetwork): Promise<string> =>
  page.evaluate(() => {
    const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
    return graph
      .elements()
      .map((element) => {
        const { x, y } = element.isNode() ? element.position() : { x: 0, y: 0 };
        const marks = ['picked', 'dimmed'].filter((name) => element.hasClass(name));
        return [element.id(), String(element.data('name')), Math.round(x), Math.round(y), ...marks].join(' ');
      })
      .sort()
      .join('\n');
  });

/** What the button says that would be undone. */
const undoes = ({ page }: OpenNetwork): Promise<string> =>
  page
    .getByRole('button', { name: /^Undo/u })
    .getAttribute('aria-label')
    .then((words) => words?.replace(/^Undo:? ?| ?\(.*\)$/gu, '').replace(/ t[0-9a-f]{12}/gu, '') ?? '');

/** Waits for what the button says, does the deed undone and again, and looks whether the drawing goes back and forth with it. */
async function goesBack(network: OpenNetwork, before: string, title: string): Promise<void> {
  const { page } = network;
  await until(() => undoes(network).then((words) => [words]), [title]);
  await until(async () => [String((await drawing(network)) !== before)], ['true']);
  const after = await drawing(network);
  await page.keyboard.press('Control+z');
  await until(async () => [await drawing(network)], [before]);
  await page.keyboard.press('Control+Shift+z');
  await until(async () => [await drawing(network)], [after]);
  await page.keyboard.press('Control+z');
  await until(async () => [await drawing(network)], [before]);
}

describe('Undo', () => {
  it('goes back and forth over what is brought in, hidden, selected, moved, laid out, grouped and filtered', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await network.shows(...shown);
    const before = await drawing(network);

    const { x, y } = await network.at('ann');
    await page.mouse.dblclick(x, y);
    await goesBack(network, before, 'Expand ann');

    // Ann is open beside the network, which has less room for it.
    await page.keyboard.press('f');
    await network.choose('bob', /^Hide bob/u);
    await goesBack(network, before, 'Hide bob');

    await network.choose('bob', /^Select the neighbours/u);
    await goesBack(network, before, 'Select the neighbours of bob');

    const cid = await network.at('cid');
    await page.mouse.move(cid.x, cid.y);
    await page.mouse.down();
    await page.mouse.move(cid.x + 40, cid.y + 30, { steps: 5 });
    await page.mouse.up();
    await goesBack(network, before, 'Move cid');

    await page.getByRole('button', { name: 'Layout', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Layout: radial' }).click();
    await goesBack(network, before, 'Layout: radial');

    await page
      .getByRole('button', { name: /^Conflict/u })
      .first()
      .click();
    await until(() => network.relations('dimmed').then((ids) => [String(ids.length)]), ['3']);
    await page.keyboard.press('Control+z');
    await until(async () => [await drawing(network)], [before]);
    await page.keyboard.press('Control+y');
    await until(() => network.relations('dimmed').then((ids) => [String(ids.length)]), ['3']);
    await page.keyboard.press('Control+z');
    await until(async () => [await drawing(network)], [before]);
    expect(network.troubles).toEqual([]);
    await network.close();
  });

  it('goes back over a group and what was done to it, over a pin, and over a collapse, each by its name', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    const undo = page.getByRole('button', { name: /^Undo/u });
    await page.keyboard.down('Shift');
    await network.click('bob');
    await network.click('cid');
    await page.keyboard.up('Shift');
    await network.selects('bob', 'cid');
    await page.keyboard.press('g');
    await page.getByLabel('Name').fill('Pair');
    await page.keyboard.press('Enter');
    await network.shows('Pair (2)', 'ann', 'hub');
    await undo.click();
    await network.shows(...shown);
    await network.says('Undone: Group Pair.');
    await page.getByRole('button', { name: /^Redo: Group Pair/u }).click();
    await network.shows('Pair (2)', 'ann', 'hub');
    await undo.click();
    await network.selects('bob', 'cid');

    await network.choose('ann', /^Pin ann/u);
    await eventually(async () => expect(await undoes(network)).toBe('Pin ann'));
    await undo.click();
    await network.click('ann', { button: 'right' });
    await page.getByRole('menuitem', { name: /^Pin ann/u }).waitFor();
    await page.keyboard.press('Escape');

    await network.choose('ann', /^Expand ann \S+$/u);
    await network.shows(...shown, 'eve', 'fay', 'gus');
    await network.choose('ann', /^Collapse/u);
    await network.shows(...shown);
    await eventually(async () => expect(await undoes(network)).toBe('Collapse ann'));
    await undo.click();
    await network.shows(...shown, 'eve', 'fay', 'gus');
    await undo.click();
    await network.shows(...shown);
    await network.close();
  });

  it('goes back over the clocks, a span of dates, a note and the steps of a story', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    const before = await drawing(network);
    const steps = page.getByRole('listitem').filter({ hasText: /Step \d/u });
    const undo = page.getByRole('button', { name: /^Undo/u });

    await page.getByRole('button', { name: /Time travel/u }).click();
    await page.getByLabel('In force on, the day').fill('2020-06-01');
    await until(() => network.relations(), ['planes']);
    await page.keyboard.press('Escape');
    await undo.click();
    await until(async () => [await drawing(network)], [before]);
    await page.getByRole('button', { name: /^Redo/u }).click();
    await until(() => network.relations(), ['planes']);
    await eventually(async () =>
      expect(await page.getByLabel('In force on, the day').inputValue()).toBe('2020-06-01'),
    );
    await undo.click();
    await until(async () => [await drawing(network)], [before]);

    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('group', { name: 'Only what happened' }).getByLabel('from').fill('2021-01-01');
    await until(() => network.names('dimmed'), ['ann']);
    await network.canvas.focus();
    await goesBack(network, before, 'Choose a span of dates');

    await network.click('hub');
    await page.getByLabel('Your note').fill('Who is it?');
    await until(() => undoes(network).then((words) => [words]), ['Write a note']);
    await undo.click();
    await until(
      () =>
        page
          .getByLabel('Your note')
          .inputValue()
          .then((words) => [words]),
      [''],
    );

    await page.getByRole('button', { name: 'Story', exact: true }).click();
    await page.getByRole('button', { name: 'Add a step', exact: true }).click();
    await page.getByRole('button', { name: 'Add a step', exact: true }).click();
    await until(() => steps.count().then((count) => [String(count)]), ['2']);
    await undo.click();
    await undo.click();
    await until(() => steps.count().then((count) => [String(count)]), ['0']);
    await page.keyboard.press('Control+y');
    await until(() => steps.count().then((count) => [String(count)]), ['1']);
    await network.close();
  });

  it('puts back a saved view and saved filters that were removed, by a button there and by its key', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await page.keyboard.press('Alt+s');
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    for (const name of ['Older', 'Newer']) {
      await dialog.getByLabel('Name of this view').fill(name);
      await page.keyboard.press('Enter');
      await dialog.getByRole('link', { name }).waitFor();
    }
    const views = (): Promise<string[]> => dialog.getByRole('link').allTextContents();
    await dialog.getByRole('button', { name: 'Remove Older' }).click();
    await eventually(async () => expect(await views()).toEqual(['Newer']));
    await dialog.getByText('“Older” is removed.').waitFor();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await views()).toEqual(['Newer', 'Older']));
    await dialog.getByRole('button', { name: 'Remove Newer' }).click();
    await eventually(async () => expect(await views()).toEqual(['Older']));
    await page.keyboard.press('Escape');
    await network.canvas.focus();
    await page.keyboard.press('Control+z');
    await network.says('Undone: Remove the saved view “Newer”.');
    await page.keyboard.press('Alt+s');
    await eventually(async () => expect(await views()).toEqual(['Newer', 'Older']));
    await page.keyboard.press('Escape');

    await page
      .getByRole('button', { name: /^Conflict/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByLabel('A name for these filters').fill('Quarrels');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove the filters Quarrels' }).click();
    await page.getByText('“Quarrels” is removed.').waitFor();
    expect(await page.getByRole('button', { name: 'Quarrels', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Quarrels', exact: true }).waitFor();
    await network.close();
  });

  it('keeps fifty steps and more', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    const before = await drawing(network);
    const cid = await network.at('cid');
    await page.mouse.click(cid.x, cid.y);
    await page.keyboard.press('Escape');
    await network.canvas.focus();
    // Pinned and let go: each a deed of its own.
    await page.keyboard.press('Control+a');
    await network.selects(...shown);
    for (let step = 0; step < 54; step += 1) await page.keyboard.press('p');
    await page.keyboard.press('h');
    await network.shows();
    for (let step = 0; step < 55; step += 1) await page.keyboard.press('Control+z');
    await eventually(async () => expect(await undoes(network)).toBe('Select all'));
    await page.keyboard.press('Control+z');
    await until(async () => [await drawing(network)], [before]);
    for (let step = 0; step < 56; step += 1) await page.keyboard.press('Control+y');
    await network.shows();
    await eventually(async () => expect(await undoes(network)).toBe('Hide 4 actors'));
    await eventually(async () =>
      expect(await page.getByRole('button', { name: /^Redo/u }).isDisabled()).toBe(true),
    );
    await network.close();
  });
});
