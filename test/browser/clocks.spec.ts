import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { askedBy, graphqlAddress } from '../support/graphqlRequests.js';
import { eventually } from '../support/eventually.js';
import { narrow } from '../support/narrow.js';
import { recordTimedGraph } from '../support/recordTimedGraph.js';
import { someGraph } from '../support/someGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import type { TestServer } from '../support/testServer.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(
    async (server) => {
      await recordTimedGraph(server);
      await recordOldTreaty(server);
    },
    ['aland', 'bland', 'cland'],
  );
}, startLimitMs);
afterAll(() => explorer.close());

const names = ['sale', 'war', 'aid', 'pact'] as const;
const idOf = (name: (typeof names)[number]) => explorer.server.corner.id('relation', name);

/** Which of the suite's relations the network draws, by their names. */
async function drawn(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    return graph?.edges().map((edge) => edge.data('relationIds') as string[]) ?? [];
  });
  return names.filter((name) => ids.flat().includes(idOf(name)));
}

function drawsIn(page: Page, expected: readonly string[]): Promise<void> {
  return eventually(async () => expect(await drawn(page)).toEqual(expected));
}

/** Where the suite's actors stand. */
function places(page: Page): Promise<string> {
  return page.evaluate(
    (ids) => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      return JSON.stringify(ids.map((id) => graph.getElementById(id).position()));
    },
    ['aland', 'bland', 'cland'].map((name) => explorer.server.corner.id('actor', name)),
  );
}

/** Where they stand once the network is laid out: until then all stand on one spot. */
async function laidOut(page: Page): Promise<string> {
  await eventually(async () => {
    const [first, ...others] = JSON.parse(await places(page)) as unknown[];
    for (const other of others) expect(other).not.toEqual(first);
  });
  return places(page);
}

/** Arms supplied twice a year from 2016 to 2020, and one relation of 1921, between two states that the other tests have nothing of. */
async function recordOldTreaty({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const dates = [
    '1921-03-16',
    ...[2016, 2017, 2018, 2019, 2020].flatMap((year) => [`${year}-02`, `${year}-08`]),
  ];
  const { refused } = await store.importBatch(
    {
      actors: [make.state('oldland'), make.state('newland')],
      sources: [make.source('annals')],
      claims: dates.map((date) => ({
        relation: make.relation(date, 'oldland', 'newland', { occurred: make.date(date) }),
        claim: make.claim(date, ['annals']),
      })),
    },
    { atomic: true, dryRun: false },
    corner.writer,
  );
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

const happened = (page: Page) => page.getByRole('slider', { name: 'In force on' });
const happenedDay = (page: Page) => page.getByLabel('In force on, the day');
const publishedDay = (page: Page) => page.getByLabel('Known by, the day');

describe('The two clocks', () => {
  it('show on each day what the server says stood and was known', async () => {
    const { page, troubles } = await explorer.visit('/?happened=any&published=any');
    await drawsIn(page, ['sale', 'war', 'aid', 'pact']);
    for (const [asOf, knownAt] of [
      ['2020-04-30', ''],
      ['2020-10-15', ''],
      ['2020-11-11', ''],
      ['2021-03-01', ''],
      ['', '2020-09-30'],
      ['', '2020-12-01'],
      ['2020-10-15', '2020-10-01'],
      ['2021-02-28', '2021-03-01'],
      ['2021-03-01', '2021-03-01'],
    ] as const) {
      const filter = { ...(asOf && { asOf }), ...(knownAt && { knownAt }) };
      const { data } = await explorer.server.ask(
        'query ($filter: RelationFilter) { subgraph(filter: $filter, limit: 5000) { relations { id } } }',
        { filter },
      );
      const said = (data?.['subgraph'] as { relations: { id: string }[] }).relations.map(({ id }) => id);
      await happenedDay(page).fill(asOf);
      await publishedDay(page).fill(knownAt);
      await drawsIn(
        page,
        names.filter((name) => said.includes(idOf(name))),
      );
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('show nothing that was published later: panel, table, timeline, brief and picture have the date of the day', async () => {
    const then = 'from 27 Sep 2020, end unknown';
    const { page } = await explorer.visit(`/?relation=${idOf('war')}&happened=any&published=2020-12-01`);
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText(then, { exact: true }).waitFor();
    expect(await panel.innerText()).not.toContain('Nov 2020');
    await drawsIn(page, ['sale', 'war']);
    await laidOut(page);
    expect(await page.getByRole('region', { name: 'Time travel' }).getByRole('status').innerText()).toMatch(
      /^\d+ of \d+ relations? known by 1 Dec 2020$/u,
    );

    await page.getByRole('button', { name: 'Export' }).click();
    const texts: string[] = [];
    for (const form of ['Markdown', 'SVG']) {
      const download = page.waitForEvent('download');
      await page.getByRole('dialog').getByRole('button', { name: form, exact: true }).click();
      texts.push(await readFile(await (await download).path(), 'utf8'));
    }
    const [brief = '', picture = ''] = texts;
    expect(brief).toContain(then);
    expect(brief).toContain('Known by 1 Dec 2020');
    for (const text of texts) expect(text).not.toMatch(/10 Nov|denied\b.*war/u);
    expect(picture).toContain('uses force against');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByLabel('Only rows where From contains').fill(explorer.server.corner.mark);
    await page
      .getByRole('row', { name: /uses force against/u })
      .getByText(then)
      .waitFor();
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page
      .getByRole('option', {
        name: new RegExp(`uses force against cland ${explorer.server.corner.mark}, ${then}`, 'u'),
      })
      .waitFor();
    await page.context().close();
  });

  it('show how firm it was on the day, in words', async () => {
    const { page } = await explorer.visit('/?view=table&happened=any&published=2020-12-01');
    await page.getByLabel('Only rows where From contains').fill(explorer.server.corner.mark);
    const war = page.getByRole('row', { name: /uses force against/u });
    await war.getByText('Single source').waitFor();
    await publishedDay(page).fill('2021-03-01');
    await war.getByText('Contested').waitFor();
    await page.context().close();
  });

  it('are opened from the line below, moved by keys, and closed with the graph as it was', async () => {
    const { page } = await explorer.visit('/');
    await drawsIn(page, ['sale', 'war', 'aid', 'pact']);
    const before = await laidOut(page);
    await page.getByRole('button', { name: /^Time travel/u }).click();
    await happenedDay(page).fill('2020-10-15');
    await happened(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('16 Oct 2020').waitFor();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByText('16 Sep 2020').waitFor();
    // When the pact begins, on the day of its source, is asked for beside the network.
    await eventually(async () =>
      expect(Number(await happened(page).getAttribute('max'))).toBeGreaterThanOrEqual(
        Date.UTC(2021, 2, 1) / 86_400_000,
      ),
    );
    // A year on would be past the last day that there is something of; other suites may move that day on.
    await eventually(async () => {
      await page.keyboard.press('PageUp');
      expect(await happened(page).inputValue()).toBe(await happened(page).getAttribute('max'));
    });
    await happenedDay(page).fill('2020-10-15');
    await drawsIn(page, ['sale', 'war']);
    expect(page.url()).toContain('happened=2020-10-15');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close time travel' }).click();
    await drawsIn(page, ['sale', 'war', 'aid', 'pact']);
    await eventually(async () => expect(await places(page)).toBe(before));
    await page.context().close();
  });

  it('set one relation of a hundred years before apart, so that the rest keeps its room, and go there too', async () => {
    const { page } = await explorer.visit('/');
    await narrow(
      page,
      ['oldland', 'newland'].map((name) => explorer.server.corner.id('actor', name)),
    );
    await page.goto(new URL('/?happened=2018-06-15&published=any', page.url()).href);
    await page.getByText('before 2016', { exact: true }).waitFor();
    const days = await happened(page).evaluate(({ min, max }: HTMLInputElement) => Number(max) - Number(min));
    // Of five years, or of some more where other suites have documents of later, not of a hundred.
    expect(days).toBeGreaterThan(4 * 365);
    expect(days).toBeLessThan(20 * 365);
    await happened(page).press('Home');
    await eventually(async () => expect(await happenedDay(page).inputValue()).toBe('1921-03-16'));
    await page.context().close();
  });

  it('play by themselves until they are stopped', async () => {
    const { page } = await explorer.visit('/?happened=2020-04-30&published=any');
    await page.getByText('30 Apr 2020', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Play in force on' }).click();
    await page.waitForFunction(() => !location.search.includes('happened=2020-04-30'));
    await page.getByLabel('Stop', { exact: true }).click();
    const day = await happenedDay(page).inputValue();
    expect(day > '2020-04-30').toBe(true);
    await page.waitForTimeout(600);
    await eventually(async () => expect(await happenedDay(page).inputValue()).toBe(day));
    await page.context().close();
  });

  it('say so on a day when nothing is there, and play at the speed that is chosen', async () => {
    const { page } = await explorer.visit('/?happened=1900-05-03&published=any');
    await page.getByText('No relations in force on 3 May 1900.').waitFor();
    await page.getByRole('combobox', { name: 'Speed of in force on' }).selectOption({ label: '4×' });
    await page.getByRole('button', { name: 'Play in force on' }).click();
    await page.getByText('No relations in force on', { exact: false }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('say what to do where the server does not answer what was known', async () => {
    const { page } = await explorer.visit('/?happened=any&published=any');
    await drawsIn(page, ['sale', 'war', 'aid', 'pact']);
    await page.route(graphqlAddress, (route) =>
      askedBy(route.request()).includes('KnownOn') ? route.abort() : route.continue(),
    );
    await publishedDay(page).fill('2020-12-01');
    await page.getByText(/does not answer/u).waitFor();
    await page.context().close();
  });
});
