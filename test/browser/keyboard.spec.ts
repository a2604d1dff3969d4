import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { openNetwork, type OpenNetwork } from '../support/openNetwork.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours);
}, startLimitMs);
afterAll(() => explorer.close());

const mark = () => explorer.server.corner.mark;

/** What has the focus: its role or element, and what it says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement;
    return `${now?.getAttribute('role') ?? now?.tagName ?? ''} ${now?.getAttribute('aria-label') ?? now?.textContent ?? ''}`;
  });

/** What is said of where the reader is in the network, without the suite's mark. */
const where = ({ page, canvas }: OpenNetwork): Promise<string> =>
  canvas
    .locator('xpath=following-sibling::p[@role="status"][1]')
    .or(page.locator('main p.unseen[role=status]'))
    .first()
    .textContent()
    .then((words) => (words ?? '').replaceAll(` ${mark()}`, ''));

/** The arrow that points from one actor to another most nearly. */
async function arrow(network: OpenNetwork, from: string, to: string): Promise<string> {
  const [a, b] = await Promise.all([network.at(from), network.at(to)]);
  const [x, y] = [b.x - a.x, b.y - a.y];
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'ArrowRight' : 'ArrowLeft';
  return y > 0 ? 'ArrowDown' : 'ArrowUp';
}

/** Looks an actor up by name, opens it, and comes to the network. */
async function openByKeys({ page, canvas }: OpenNetwork, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`${name} ${mark()}`);
  const actor = new RegExp(`^${name} ${mark()}State$`, 'u');
  await page.locator('[role=option][data-combobox-selected]', { hasText: actor }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('actor') === explorer.server.corner.id('actor', name));
  await canvas.focus();
}

describe('By keyboard alone', () => {
  it('a button does what it says while nothing is opened: the keys of the network are its own', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page, canvas } = network;
    await page.getByRole('button', { name: 'Paths', exact: true }).press('Enter');
    await until(async () => [await focused(page)], ['combobox First actor']);
    await canvas.focus();
    await page.keyboard.press('n');
    await network.says('Open or select an actor first');
    await network.close();
  });

  it('a menu of the header opens on its first entry, is gone through, and gives the focus back', async () => {
    const { page } = await explorer.visit('/');
    const share = page.getByRole('button', { name: 'Share', exact: true });
    const menu = page.getByRole('menu', { name: 'Share' });
    await share.press('ArrowDown');
    await until(async () => [await focused(page)], ['menuitem Copy a link to this view']);
    expect(await share.getAttribute('aria-expanded')).toBe('true');
    expect(await violations(page)).toEqual([]);
    const entries = (await menu.getByRole('menuitem').allInnerTexts()).map((words) => `menuitem ${words}`);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(entries[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(entries.at(-1));
    await page.keyboard.press('Escape');
    expect([await focused(page), await menu.count()]).toEqual(['BUTTON Share ', 0]);
    await share.click();
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().click();
    expect(await menu.count()).toBe(0);
    expect(await focused(page)).toMatch(/^combobox /u);
    await page.context().close();
  });

  it('the reader comes to the network, goes from actor to actor along relations, and hears where they are', async () => {
    const network = await openNetwork(explorer, ['bob']);
    const { page } = network;
    await page.keyboard.press('Escape');
    for (let step = 0; step < 60 && !(await focused(page)).startsWith('application'); step += 1)
      await page.keyboard.press('Tab');
    await eventually(async () =>
      expect(await focused(page)).toMatch(/^application Network of 2 actors and 1 relation/u),
    );
    await page.keyboard.press('Enter');
    await until(async () => [String(/^(hub|bob), state\./u.test(await where(network)))], ['true']);
    const first = (await where(network)).slice(0, 3);
    const other = first === 'hub' ? 'bob' : 'hub';
    await page.keyboard.press(await arrow(network, first, other));
    await until(async () => [(await where(network)).slice(0, 3)], [other]);
    await eventually(async () =>
      expect(await where(network)).toContain('By: hub gives aid to bob. 1 relation with 1 actor.'),
    );
    await page.waitForURL(
      (url) => url.searchParams.get('actor') === explorer.server.corner.id('actor', other),
    );
    await page.keyboard.press(await arrow(network, first, other));
    await until(() => where(network).then((words) => [words]), ['No relation leads that way.']);
    await page.keyboard.press(await arrow(network, other, first));
    await until(async () => [(await where(network)).slice(0, 3)], [first]);
    if (first === 'bob') await page.keyboard.press(await arrow(network, first, other));
    await until(async () => [String((await where(network)).includes('2 neighbours not shown.'))], ['true']);

    await page.keyboard.press('e');
    await network.shows('ann', 'bob', 'cid', 'hub');
    await page.keyboard.press('Space');
    await network.selects('hub');
    await page.keyboard.press('n');
    await network.selects('ann', 'bob', 'cid', 'hub');
    await page.keyboard.press('c');
    await network.shows('bob', 'hub');
    await eventually(async () => expect(await focused(page)).toMatch(/^application/u));
    expect(await violations(page)).toEqual([]);
    await network.close();
  });

  it('a menu says what can be done with an actor, a relation and the network, and is gone through and left', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await network.canvas.focus();
    await page.keyboard.press('ContextMenu');
    await until(async () => [await focused(page)], ['menuitem Select allCtrl A']);
    await page.keyboard.press('End');
    await until(async () => [await focused(page)], ['menuitem Show the whole network0']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('s');
    await until(async () => [await focused(page)], ['menuitem Select within a boxB']);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(async () => [(await focused(page)).slice(0, 11)], ['application']);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+F10');
    await until(async () => [(await focused(page)).slice(0, 15)], ['menuitem Expand']);
    await page.keyboard.press('h');
    await page.keyboard.press('Enter');
    await until(async () => [String((await network.names()).length)], ['3']);
    await until(async () => [(await focused(page)).slice(0, 11)], ['application']);
    await network.close();
  });

  it('the relations of an actor are gone through one by one, to their ends, into the selection and to what can be done with them', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await openByKeys(network, 'hub');
    await page.keyboard.press('r');
    await until(
      async () => [(await where(network)).replace(/^hub supplies arms to ann, .* 2020/u, '…')],
      ['…. Single source, 1 document. Relation 1 of 4 of hub.'],
    );
    await page.keyboard.press('r');
    await page.keyboard.press('r');
    await until(
      () => where(network).then((words) => [words]),
      ['hub gives aid to bob, Jan 2021. Single source, 1 document. Relation 3 of 4 of hub.'],
    );
    await page.keyboard.press('Space');
    await until(() => where(network).then((words) => [words]), ['0 actors and 1 relation selected.']);
    await eventually(async () => expect(await network.relations('picked')).toEqual(['aid']));
    await page.keyboard.press(await arrow(network, 'hub', 'bob'));
    await until(async () => [(await where(network)).slice(0, 32)], ['bob, state. By: hub gives aid to']);

    await openByKeys(network, 'hub');
    await page.keyboard.press('r');
    await page.keyboard.press('Shift+F10');
    await until(async () => [await focused(page)], ['menuitem Go to the next relationR']);
    const menu = await page.getByRole('menuitem').allTextContents();
    expect(menu.map((words) => words.replace(/(Shift )?[A-Z]$/u, ''))).toEqual([
      'Go to the next relation',
      'Go to the relation before',
      'Select its two actors',
      'Hide this relation',
      'Select the 2 relations and their actors',
      'Hide the 2 relations',
    ]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('End');
    await until(async () => [await focused(page)], ['menuitem Hide the 2 relations']);
    await page.keyboard.press('Enter');
    await until(() => network.relations(), ['aid', 'blame']);
    await until(async () => [(await focused(page)).slice(0, 11)], ['application']);
    await network.close();
  });

  it('an actor is moved, with it all that are selected, and back in one step', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await openByKeys(network, 'hub');
    const standing = (name: string) =>
      page.evaluate(
        (actor) => {
          const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
          return { ...graph.getElementById(actor).position() };
        },
        explorer.server.corner.id('actor', name),
      );
    const [hub, ann] = [await standing('hub'), await standing('ann')];
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+ArrowRight');
    await until(() => where(network).then((words) => [words]), ['1 actor moved right.']);
    await until(async () => [String(Math.round((await standing('hub')).x - hub.x))], ['72']);
    await eventually(async () => expect(await standing('ann')).toEqual(ann));
    await page.keyboard.press('Control+z');
    await until(async () => [String(Math.round((await standing('hub')).x - hub.x))], ['0']);

    await page.keyboard.press('n');
    await network.selects('ann', 'bob', 'cid', 'hub');
    await page.keyboard.press('Control+ArrowDown');
    await until(() => where(network).then((words) => [words]), ['4 actors moved down.']);
    await until(async () => [String(Math.round((await standing('ann')).y - ann.y))], ['24']);
    await network.close();
  });

  it('what stands in the sheet of keys can be chosen from the palette too, but for what only keys mean', async () => {
    const network = await openNetwork(explorer, ['bob', 'gus']);
    const { page } = network;
    // Two of five selected, one of them expanded, and a story begun: all that there is can be done.
    await openByKeys(network, 'bob');
    await page.keyboard.press('Space');
    await openByKeys(network, 'hub');
    await page.keyboard.press('Space');
    await page.keyboard.press('e');
    await network.shows('ann', 'bob', 'cid', 'gus', 'hub');
    await page.keyboard.press('Alt+a');
    // Its title is asked for.
    await page.getByLabel('Title').waitFor();
    await network.canvas.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.waitFor();
    const named = await sheet
      .locator('dt')
      .evaluateAll((rows) => rows.map((row) => row.firstChild?.textContent ?? ''));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Select all' }).waitFor();
    const offered = await page
      .locator('[role=option]')
      .evaluateAll((options) => options.map((option) => option.textContent));
    const missing = named.filter((words) => !offered.some((option) => option.startsWith(words)));
    expect(missing.sort()).toEqual([
      'Clear all filters',
      'Come nearer, or go further away',
      'Go along relations to the next actor',
      'Go from cell to cell',
      'Go from relation to relation',
      'Go to the relation before',
      'Move along',
      'Move the network',
      'Move the open actor, with it all selected',
      'Open the menu of actions',
      'Open the relation',
      'Open the row',
      'Redo',
      'Search, or choose an action',
      'Select the relation, or no longer',
      'Select the row, or no longer',
      'Select what is open too, or no longer',
      'Show all of the time',
      'Show the graph',
    ]);
    await network.close();
  });

  it('every command that can be chosen stands in the palette and does what it says', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    const palette = async (words: string): Promise<void> => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(words);
      await page.getByRole('option', { name: words }).waitFor();
      await page.keyboard.press('Enter');
    };
    await page.keyboard.press('Control+k');
    const all = await page.getByRole('option').allTextContents();
    for (const words of [
      'Select all',
      'Invert the selection',
      'Select within a box',
      'Select with a lasso',
      'Layout: force',
      'Layout: layered',
      'Layout: radial',
      'Layout: two camps',
      'Show the whole network',
      'Zoom in',
      'Zoom out',
      'Show or hide the small map',
      'Show the table',
      'Show the timeline',
      'How are two actors connected?',
      'Export an image or a brief',
    ]) {
      const found = all.some((option) => option.startsWith(words));
      expect([words, found]).toEqual([words, true]);
    }
    await page.keyboard.press('Escape');
    await palette('Layout: radial');
    await network.says(/^Layout: radial/u);
    await palette('Select all');
    await network.selects('ann', 'bob', 'cid', 'hub');
    await palette('Group 4 actors');
    await page.keyboard.press('Enter');
    await network.shows('Group 1 (4)');
    await palette('Undo');
    await network.shows('ann', 'bob', 'cid', 'hub');
    await palette('Show the table');
    await page.getByRole('grid').or(page.getByRole('table')).first().waitFor();
    await network.close();
  });

  it('a key that can do nothing now says why, and the sheet does too', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await network.canvas.focus();
    for (const [key, why] of [
      ['p', 'Open or select an actor first'],
      ['g', 'Select two actors or more first'],
      ['Shift+E', 'Open an actor first'],
      ['Alt+n', 'Open an actor or a relation first'],
    ] as const) {
      await page.keyboard.press(key);
      await network.says(why);
    }
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    const pin = sheet.locator('dl > div', { hasText: 'Pin actors where they stand' });
    await eventually(async () => expect(await pin.textContent()).toContain('Open or select an actor first'));
    await eventually(async () =>
      expect(await sheet.getByRole('heading', { name: 'With the network in focus' }).count()).toBe(1),
    );
    await page.keyboard.press('Escape');
    await openByKeys(network, 'hub');
    await page.keyboard.press('p');
    await page.keyboard.press('?');
    await sheet.getByText('Let hub').waitFor();
    await network.close();
  });

  it('a sheet names every key, and where it is heard', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await network.canvas.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.waitFor();
    for (const [words, keys] of [
      ['Go along relations to the next actor', '←→↑↓'],
      ['Open the menu of actions', 'MenuShiftF10'],
      ['Select within a box', 'B'],
      ['Zoom in', '+='],
      ['Undo', 'CtrlZ'],
      ['Show the timeline', 'Alt3'],
    ] as const) {
      const row = sheet.locator('dl > div').filter({ has: page.locator('dt', { hasText: words }) });
      expect([words, (await row.first().locator('dd').textContent())?.replace(/\s|or/gu, '')]).toEqual([
        words,
        keys,
      ]);
    }
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await until(async () => [(await focused(page)).slice(0, 11)], ['application']);
    await network.close();
  });
});
