import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { narrow } from '../support/narrow.js';
import { linkHelpers, recordLinked } from '../support/openLink.js';
import { type OpenNetwork, openNetwork } from '../support/openNetwork.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';

let explorer: StartedExplorer;
const id = (kind: 'actor' | 'relation', name: string): string => explorer.server.corner.id(kind, name);
const { drawn, places, openLink, makePicture } = linkHelpers(() => explorer);

beforeAll(async () => {
  explorer = await startExplorer(recordLinked, ['hub']);
}, startLimitMs);
afterAll(() => explorer.close());

describe('A link', () => {
  it('that is copied has everybody stand where they stand, though nobody was moved and the other window is another', async () => {
    const network = await openNetwork(explorer, ['hub'], {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = network;
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: /copy.*link/iu }).click();
    await network.says('The link to this view is copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await openLink(link, { viewport: { width: 900, height: 1100 } });
    const theirs = await places(other);
    for (const [name, at] of Object.entries(await places(page))) {
      const there = theirs[name] ?? { x: NaN, y: NaN };
      expect(Math.hypot(there.x - at.x, there.y - at.y)).toBeLessThan(3);
    }
    await other.context().close();
    await network.close();
  });

  it('highlights the same gap, sets the tables the same, and looks at the same part of the network from a window of another size', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await page.getByRole('button', { name: 'Gaps and contradictions' }).click();
    await page.getByRole('button', { name: /^No date \d/u }).click();
    await page.getByText('Highlighted: No date').waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('button', { name: 'When', exact: true }).click();
    await page.getByRole('button', { name: 'When', exact: true }).click();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Item' }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Actors', exact: true }).click();
    await page.getByLabel('Only rows where Name contains').fill('hub & co.');
    await page.getByText('No row has what').waitFor();
    await page.getByLabel('Only rows where Name contains').fill('u');
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    const dimmed = await network.names('dimmed');
    expect(dimmed.length).toBeGreaterThan(0);
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    await network.canvas.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForURL((url) => url.searchParams.has('seen'));
    const seen = (of: Page) =>
      of.evaluate(() => {
        const { x1, y1, w, h } = (window as unknown as { entente: { graph: Core } }).entente.graph.extent();
        return { x: x1 + w / 2, y: y1 + h / 2, w, h };
      });
    // The network comes to rest, and then the address says where.
    await eventually(async () => {
      const { x, y } = await seen(page);
      const [atX = NaN, atY = NaN] = (new URL(page.url()).searchParams.get('seen') ?? '')
        .split('.')
        .map(Number);
      expect(Math.hypot(x - atX, y - atY)).toBeLessThan(2);
    });
    const mine = await seen(page);
    const other = await openLink(page.url(), { viewport: { width: 1000, height: 900 } });
    // Lines of a band part where there is room for it, and another window has other room.
    const actors = async (of: Page): Promise<string[]> =>
      (await drawn(of)).filter((line) => line.startsWith('act_'));
    await until(() => actors(other), await actors(page));
    await eventually(async () => {
      const theirs = await seen(other);
      expect(Math.hypot(theirs.x - mine.x, theirs.y - mine.y)).toBeLessThan(3);
      expect(theirs.w).toBeGreaterThan(mine.w - 3);
      expect(theirs.h).toBeGreaterThan(mine.h - 3);
      expect(Math.min(theirs.w - mine.w, theirs.h - mine.h)).toBeLessThan(3);
    });
    await other.getByText('Highlighted: No date').waitFor();
    await other.getByRole('button', { name: 'Table', exact: true }).click();
    await eventually(async () =>
      expect(await other.getByLabel('Only rows where Name contains').inputValue()).toBe('u'),
    );
    await other
      .getByRole('group', { name: 'What the rows are' })
      .getByRole('button', { name: 'Relations' })
      .click();
    await eventually(async () =>
      expect(await other.getByRole('columnheader', { name: 'When' }).getAttribute('aria-sort')).toBe(
        'descending',
      ),
    );
    expect(await other.getByRole('columnheader', { name: 'Item' }).count()).toBe(0);
    await other.context().close();
    await network.close();
  });

  it.each(['table', 'timeline'])('opens the view it was copied in: %s', async (view) => {
    const { page } = await explorer.visit(`/?view=${view}&tone=CONFLICT`);
    await page.getByRole('main', { name: new RegExp(view, 'iu') }).waitFor();
    await eventually(async () =>
      expect(
        await page
          .getByRole('button', { name: /^Conflict/u })
          .first()
          .getAttribute('aria-pressed'),
      ).toBe('true'),
    );
    await page.context().close();
  });

  it('that is damaged opens what of it can be read, and leaves the rest out', async () => {
    const page = await openLink(
      `/?relation=${id('relation', 'blame')}&tone=CONFLICT,LOUD&evidence=&kind=;drop&view=cinema&happened=2021-02-30&published=yesterday&from=x&relations=a-b&hidden=%%%&group=~~~&note=actor~~&step=!!!&places=0.0.1.zz&pinned=***&layout=spiral&unmatched=never&nobody=knows`,
    );
    await until(
      () => drawn(page).then((lines) => lines.filter((line) => line.startsWith('act_'))),
      ['ann', 'bob', 'cid', 'hub']
        .map((name) => `act_.${name}`)
        .map((line) => line + (/ann|bob/u.test(line) ? ' dimmed' : '')),
    );
    await page.getByRole('complementary', { name: 'Details' }).getByText('accuses').first().waitFor();
    await page.keyboard.press('Alt+2');
    await page.waitForURL((url) => url.searchParams.get('view') === 'table');
    for (const gone of ['LOUD', 'cinema', 'yesterday', 'nobody', 'spiral', 'zz'])
      expect(page.url()).not.toContain(gone);
    await page.context().close();
  });

  it('that names who is not there, or a day that is none, says so', async () => {
    const { page } = await explorer.visit('/?between=act_nope,act_x&known=never&hidden=AAAABBBB');
    const said = page.getByRole('alert').filter({ hasText: 'this address' });
    await said.getByText('this was not understood and is ignored: known=never.').waitFor();
    await said.getByText('No actor is found for act_nope or act_x').waitFor();
    await said.getByText('2 actors or relations that this address names cannot be shown').waitFor();
    await page.context().close();
  });

  it('cut short in the middle opens a picture all the same', async () => {
    const page = await makePicture();
    const link = page.url();
    await page.context().close();
    for (const share of [0.35, 0.7, 0.9]) {
      const other = await openLink(link.slice(0, Math.round(link.length * share)));
      expect((await drawn(other)).length).toBeGreaterThan(3);
      await other.context().close();
    }
  });
});

describe('A picture that no address can hold', () => {
  /** Makes it: a story with more words than an address has room for. */
  async function tellLong(network: OpenNetwork): Promise<void> {
    const { page } = network;
    await network.choose('bob', /^Hide bob/u);
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    for (let step = 1; step <= 5; step += 1) {
      await page.getByRole('button', { name: 'Add a step', exact: true }).click();
      await page.getByLabel('Text').fill(`Of ${step}: ${'what was said, and by whom it was. '.repeat(16)}`);
    }
    await network.says('too large for an address');
  }
  /** That all of it is there. */
  async function isWhole(page: Page): Promise<void> {
    await page.getByRole('application', { name: /^Network of 3/u }).waitFor();
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    await page.getByRole('button', { name: /Step 5$/u }).click();
    await eventually(async () => expect(await page.getByLabel('Text').inputValue()).toMatch(/^Of 5: what/u));
  }

  it('is kept in this browser by itself, and is there again however soon the page is loaded anew', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await tellLong(network);
    await page.getByLabel('Text').fill(`Of 5: what came last. ${'And more. '.repeat(50)}`);
    expect(page.url().length).toBeLessThan(2000);
    expect(new URL(page.url()).searchParams.has('kept')).toBe(true);
    await page.reload();
    await isWhole(page);
    await eventually(async () =>
      expect(await page.getByLabel('Text').inputValue()).toContain('what came last'),
    );
    // Another window of this browser changes its own and not this one.
    const first = page.url();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.has('kept') && url.href !== first);
    const again = await page.context().newPage();
    await narrow(again, [id('actor', 'hub')]);
    await again.goto(first);
    await isWhole(again);
    await network.close();
  });

  it('is in the address by its name once it has one, until it is changed', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await tellLong(network);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: /copy.*link/iu }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByText('It is too large for a link.').waitFor();
    expect(await dialog.getByRole('button', { name: 'copy a link' }).count()).toBe(0);
    await page.getByLabel('Name of this view').fill('Long story');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('saved') === 'Long story');
    await dialog.getByText(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/u).waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await isWhole(page);
    expect(new URL(page.url()).searchParams.get('saved')).toBe('Long story');
    await page.getByLabel('Title').fill('Another end');
    await page.waitForURL((url) => url.searchParams.has('kept') && !url.searchParams.has('saved'));
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: /^Save this view, or/u }).click();
    await page.getByRole('link', { name: 'Long story' }).click();
    await page.waitForURL((url) => url.searchParams.get('saved') === 'Long story');
    await isWhole(page);
    await network.close();
  });

  it('is handed on as a file, which is opened by a button or dropped on the page', async () => {
    const network = await openNetwork(explorer, ['hub']);
    await tellLong(network);
    await network.page.getByRole('button', { name: 'Share' }).click();
    const saved = network.page.waitForEvent('download');
    await network.page.getByRole('menuitem', { name: 'Save this view as a file' }).click();
    const path = await (await saved).path();

    const { page } = await explorer.visit('/?view=table');
    await page.getByRole('button', { name: 'Share' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Open a view from a file' }).click();
    await (await choosing).setFiles(path);
    await page.waitForURL((url) => url.searchParams.has('kept'));
    await isWhole(page);
    await page.goBack();
    await page.getByRole('main', { name: /table/iu }).waitFor();

    const drop = (content: string): Promise<void> =>
      page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'story.entente.json', { type: 'application/json' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, content);
    await drop('{"form":"entente picture","picture":{"notes":[5]}}');
    await page.getByText('story.entente.json is not a view that was saved as a file').waitFor();
    await drop(await readFile(path, 'utf8'));
    await page.waitForURL((url) => url.searchParams.has('kept'));
    await isWhole(page);
    await page.context().close();
    await network.close();
  });

  it('is asked for as a file where it is not in this browser', async () => {
    const page = await openLink('/?kept=nowhere1');
    await page.getByText('The view of this address is not in this browser').waitFor();
    await page.context().close();
  });
});
