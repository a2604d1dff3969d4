import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { askedBy, graphqlAddress } from '../support/graphqlRequests.js';
import { eventually } from '../support/eventually.js';
import { recordTimedGraph } from '../support/recordTimedGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordTimedGraph);
}, startLimitMs);
afterAll(() => explorer.close());

const mark = () => explorer.server.corner.mark;

/** The table with the suite's relations alone. */
async function openTable(query = '', options = {}): Promise<{ page: Page; troubles: string[] }> {
  const { page, troubles } = await explorer.visit(`/?view=table${query}`, options);
  await page.getByLabel('Only rows where From contains').fill(mark());
  await page.getByText(/^4 (of|relations)/u).waitFor();
  return { page, troubles };
}

/** What the rows say that each relation is, in their order. */
const verbs = (page: Page) =>
  page.locator('[role=row][aria-rowindex]:not([aria-rowindex="1"]) [aria-colindex="3"]').allTextContents();

describe('The table', () => {
  it('has a row for each relation of the network, and sorts by its date, the undated last', async () => {
    const { page, troubles } = await openTable();
    expect((await verbs(page)).sort()).toEqual([
      'gives aid to',
      'is allied with',
      'supplies arms to',
      'uses force against',
    ]);
    await page.getByRole('button', { name: 'When', exact: true }).click();
    const inTime = ['supplies arms to', 'uses force against', 'gives aid to', 'is allied with'];
    await eventually(async () => expect(await verbs(page)).toEqual(inTime));
    await page.getByRole('button', { name: 'When', exact: true }).click();
    await eventually(async () =>
      expect(await verbs(page)).toEqual([
        'gives aid to',
        'uses force against',
        'supplies arms to',
        'is allied with',
      ]),
    );
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is gone through, selected in and opened by keyboard alone', async () => {
    const { page } = await openTable();
    await page.getByRole('button', { name: 'When', exact: true }).focus();
    await page.keyboard.press('Enter');
    for (const key of ['ArrowDown', 'Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('supplies arms to'),
    );
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText(/2 selected/u).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL(
      (url) => url.searchParams.get('relation') === explorer.server.corner.id('relation', 'war'),
    );
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByText(/Contested: /u)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('has the same selected in the timeline', async () => {
    const { page } = await openTable();
    await page.getByRole('checkbox', { name: /gives aid to/u }).click();
    await page.getByText(/1 selected/u).waitFor();
    await page.getByRole('button', { name: 'Timeline' }).click();
    const visit = page.getByRole('option', { name: new RegExp(`${mark()} gives aid`, 'u') });
    await visit.waitFor();
    await eventually(async () => expect(await visit.getAttribute('aria-selected')).toBe('true'));
    await page.context().close();
  });

  it('has what is looked for in it highlighted in the graph and the timeline too, until that is ended there', async () => {
    const { page } = await openTable();
    await page.getByLabel('Only rows where From contains').fill(mark());
    await page.getByLabel('Only rows where Relation contains').fill('aid');
    await page
      .getByRole('main')
      .getByText(/^1 of /u)
      .waitFor();
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.getByText('Found in the table: 1 relation').waitFor();
    await page.getByText('1 relation with a date').waitFor();
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await page.waitForFunction(() => {
      const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
      return graph !== undefined && graph.edges().length > 1 && graph.edges().not('.dimmed').length === 1;
    });
    await page.getByRole('button', { name: 'Find everything again' }).click();
    await page.waitForFunction(
      () => (window as unknown as { entente: { graph: Core } }).entente.graph.edges('.dimmed').length === 0,
    );
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await eventually(async () =>
      expect(await page.getByLabel('Only rows where Relation contains').inputValue()).toBe(''),
    );
    await page.context().close();
  });

  it('leaves out what the legend leaves out', async () => {
    const { page } = await explorer.visit('/?view=table&tone=CONFLICT');
    await page.getByLabel('Only rows where From contains').fill(mark());
    await page
      .getByRole('main')
      .getByText(/^1 (relation$|of )/u)
      .waitFor();
    await eventually(async () => expect(await verbs(page)).toEqual(['uses force against']));
    await page.context().close();
  });

  it('copies what is selected, as it is shown, as comma-separated values', async () => {
    const { page } = await openTable('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Columns' }).click();
    for (const name of ['Item', 'Origins', 'Documents', 'Publishers'])
      await page.getByRole('checkbox', { name, exact: true }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: /supplies arms/u }).click();
    await page.getByRole('button', { name: 'Copy selected as CSV' }).click();
    await page.getByText('Copied 1 relation', { exact: false }).waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `From,Relation,To,When,Evidence\r\naland ${mark()},supplies arms to,bland ${mark()},1 May 2020,Corroborated\r\n`,
      ),
    );
    await page.context().close();
  });

  it('says on what relations rest, as known on the day of the clock, and saves it as a file that runs no formula', async () => {
    const columns =
      '&relations-columns=from.label.origins.documents.publisherCount.claims.published.publishers';
    const { page } = await openTable(columns);
    const cells = (verb: string) =>
      page.getByRole('row').filter({ hasText: verb }).getByRole('gridcell').allInnerTexts();
    const saysOfSale = (...counts: readonly string[]) =>
      eventually(async () => expect((await cells('supplies arms')).slice(2, 7)).toEqual(counts));
    await saysOfSale('supplies arms to', '2', '2', '2', '2');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('entente-relations.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.split('\r\n')[0]).toBe(
      '\ufeffFrom,Relation,Origins,Documents,Publishers,Claims,First published,Published by',
    );
    expect(text.trim().split('\r\n')).toHaveLength(5);
    await page.goto(new URL(`/?view=table${columns}&published=2020-10-15`, page.url()).href);
    await page.getByLabel('Only rows where From contains').fill(mark());
    await saysOfSale('supplies arms to', '1', '1', '1', '1');
    await page.context().close();
  });

  it('has columns that are made wider by keys and by pointer, keeps them in its address, and loses none beside the panel', async () => {
    const { page } = await openTable('&relations-columns=from.label.to.occurred');
    const header = page.getByRole('columnheader', { name: 'Relation', exact: true });
    const width = async (): Promise<number> => Math.round((await header.boundingBox())?.width ?? 0);
    const edge = page.getByRole('button', { name: 'Width of Relation' });
    await edge.focus();
    await page.keyboard.press('Home');
    await eventually(async () => expect(await width()).toBe(56));
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect(await width()).toBe(72));
    const box = await edge.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y, { steps: 3 });
    await page.mouse.up();
    await eventually(async () => expect(await width()).toBe(172));
    await page.waitForURL(({ searchParams }) => searchParams.get('relations-widths') === 'label-172');
    await page.reload();
    await eventually(async () => expect(await width()).toBe(172));

    await page.getByRole('gridcell').nth(1).click();
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    const last = page.getByRole('columnheader', { name: 'When', exact: true });
    const grid = page.getByRole('grid');
    await eventually(async () => {
      const [inner, outer] = [await last.boundingBox(), await grid.boundingBox()];
      expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(
        (outer?.x ?? 0) + (outer?.width ?? 0) + 1,
      );
    });
    await page.context().close();
  });

  it('counts origins, documents and publishers beside the panel too, each under its whole title', async () => {
    const { page } = await openTable('', { viewport: { width: 1440, height: 900 } });
    await page.getByRole('gridcell').nth(1).click();
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    const grid = page.getByRole('grid');
    for (const title of ['Origins', 'Documents', 'Publishers']) {
      const header = page.getByRole('columnheader', { name: title, exact: true });
      await eventually(async () => {
        const [inner, outer] = [await header.boundingBox(), await grid.boundingBox()];
        const words = await header.getByRole('button', { name: title, exact: true }).boundingBox();
        const right = (box: typeof inner): number => (box?.x ?? 0) + (box?.width ?? 0);
        expect(right(words)).toBeLessThanOrEqual(right(inner));
        expect(right(inner)).toBeLessThanOrEqual(right(outer) + 1);
      });
    }
    await page.context().close();
  });

  it('lists the actors too, with how many relations of each are shown', async () => {
    const { page } = await explorer.visit('/?view=table&happened=2020-10-15&published=any');
    await page.getByRole('button', { name: 'Actors' }).click();
    await page.getByLabel('Only rows where Name contains').fill(`bland ${mark()}`);
    const row = page.getByRole('row', { name: new RegExp(`bland ${mark()}`, 'u') });
    await row.getByRole('gridcell', { name: '2', exact: true }).waitFor();
    await page.context().close();
  });

  it('goes through 100,000 rows and draws those in sight alone', async () => {
    const { page } = await explorer.visit('/nothing-yet');
    await page.route(graphqlAddress, async (route) => {
      if (!askedBy(route.request()).includes('WholeGraph')) return route.continue();
      const actors = Array.from({ length: 500 }, (_, i) => ({
        __typename: 'Actor',
        id: `act_${i}`,
        kind: 'STATE',
        name: `State ${i}`,
        identifiers: [],
      }));
      const relations = Array.from({ length: 100_000 }, (_, i) => ({
        __typename: 'Relation',
        id: `rel_${i}`,
        type: 'AID',
        label: 'gives aid to',
        tone: 'COOPERATION',
        directed: true,
        occurred: String(1900 + (i % 120)),
        evidence: 'SINGLE_SOURCE',
        from: { __typename: 'Actor', id: `act_${i % 500}` },
        to: { __typename: 'Actor', id: `act_${(i * 7) % 500}` },
      }));
      const subgraph = { __typename: 'Subgraph', actors, relations, truncated: false };
      return route.fulfill({
        json: { data: { about: { __typename: 'About', sample: false, title: null }, subgraph } },
      });
    });
    await page.goto(new URL('/?view=table', page.url()).href);
    await page.getByText('100,000 relations').first().waitFor();
    const sorted = await page.evaluate(async () => {
      const title = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'When',
      );
      const since = performance.now();
      title?.click();
      while (document.querySelector('[aria-sort=ascending]') === null) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - since;
    });
    expect(sorted).toBeLessThan(5000);
    await page.getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Control+End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-row') === '99999');
    await eventually(async () => expect(await page.getByRole('row').count()).toBeLessThan(80));
    await page.context().close();
  });
});
