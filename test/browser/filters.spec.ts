import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noFilter } from '@entente/model';
import { bareShape } from '@entente/store';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { type OpenNetwork, openNetwork } from '../support/openNetwork.js';
import { recordFilterable } from '../support/recordFilterable.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordFilterable);
}, startLimitMs);
afterAll(() => explorer.close());

const everybody = ['aland', 'bland', 'cland', 'forge', 'envoy'];
const everything = ['aid', 'office', 'sale', 'stake', 'threat', 'war'];

const open = (): Promise<OpenNetwork> => openNetwork(explorer, everybody);

/** Until these relations are highlighted on the network, and no others. */
async function bringsOut(network: OpenNetwork, ...wanted: string[]): Promise<void> {
  await until(async () => {
    const faded = await network.relations('dimmed');
    return (await network.relations()).filter((name) => !faded.includes(name));
  }, wanted);
}

/** Until these actors are highlighted on the network, and no others. */
async function bringsOutActors(network: OpenNetwork, ...wanted: string[]): Promise<void> {
  await until(async () => {
    const faded = await network.names('dimmed');
    return (await network.names()).filter((name) => !faded.includes(name));
  }, wanted);
}

/** A part of the legend or of the filters beyond it. */
const part = (page: Page, title: string) =>
  page
    .getByRole('complementary', { name: 'Legend and list' })
    .locator('section, details')
    .filter({
      has: page.locator('h3, summary').filter({ hasText: new RegExp(`^${title}(\\d+ in use)?$`, 'u') }),
    })
    .last();

const sign = (page: Page, title: string, name: string) =>
  part(page, title)
    .locator('button[aria-pressed]')
    .filter({ hasText: new RegExp(`^${name}`, 'u') });

/** What the signs of a part say that there is of each. */
async function counts(page: Page, title: string): Promise<string[]> {
  const signs = part(page, title).locator('li').filter({ hasNotText: /\D0$/u });
  return (await signs.allInnerTexts()).map((text) => text.trim().replaceAll(/\s+/gu, ' '));
}

async function openMore(page: Page, ...titles: string[]): Promise<void> {
  await page.getByRole('button', { name: 'More filters' }).click();
  for (const title of titles) await page.locator('summary').filter({ hasText: title }).click();
}

/** Until the network is drawn, after the page was loaded anew. */
const isDrawn = (page: Page) =>
  page.waitForFunction(
    () => ((window as unknown as { entente?: { graph: Core } }).entente?.graph.nodes().length ?? 0) > 0,
  );

const showAll = (page: Page) => page.getByRole('button', { name: 'Show all', exact: true });

describe('The filters', () => {
  it('count what there is of each sign, type, publisher and source', async () => {
    const network = await open();
    const { page, troubles } = network;
    const { mark } = explorer.server.corner;
    await eventually(async () =>
      expect(await counts(page, 'Actors')).toEqual(['States 3', 'Officials 1', 'Companies 1']),
    );
    await eventually(async () =>
      expect(await counts(page, 'Relations')).toEqual(['Cooperation 2', 'Conflict 2', 'Affiliation 2']),
    );
    await eventually(async () =>
      expect(await counts(page, 'Evidence')).toEqual([
        'Corroborated 1',
        'Single source 3',
        'Alleged 1',
        'Contested 1',
      ]),
    );
    await openMore(page, 'Types of relation', 'Publishers', 'Sources');
    await sign(page, 'Sources', 'dusk').waitFor();
    await until(
      () => counts(page, 'Types of relation'),
      [
        'gives aid to 1',
        'is an official of 1',
        'owns 1',
        'supplies arms to 1',
        'threatens 1',
        'uses force against 1',
      ],
    );
    await eventually(async () =>
      expect(await counts(page, 'Publishers')).toEqual(['The Evening 4', 'The Morning 4']),
    );
    expect((await counts(page, 'Sources')).map((text) => text.replace(` ${mark}`, ''))).toEqual([
      'dusk 4',
      'dawn 2',
      'noon 2',
    ]);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await network.close();
  });

  it('count what passes the others, so that each says what it would bring', async () => {
    const network = await open();
    const { page } = network;
    await sign(page, 'Relations', 'Conflict').click();
    await until(() => counts(page, 'Evidence'), ['Alleged 1', 'Contested 1']);
    // Its own signs go on saying what the others of them would bring.
    await until(() => counts(page, 'Relations'), ['Cooperation 2', 'Conflict 2', 'Affiliation 2']);
    await sign(page, 'Evidence', 'Alleged').click();
    await until(() => counts(page, 'Relations'), ['Conflict 1']);
    await network.close();
  });

  it('highlight what is pressed, until it is pressed again', async () => {
    const network = await open();
    const { page } = network;
    await openMore(page, 'Types of relation', 'Publishers', 'Sources');
    for (const [title, name, wanted] of [
      ['Actors', 'States', ['aid', 'threat', 'war']],
      ['Relations', 'Conflict', ['threat', 'war']],
      ['Evidence', 'Corroborated', ['sale']],
      ['Evidence', 'Single source', ['aid', 'office', 'stake']],
      ['Evidence', 'Alleged', ['threat']],
      ['Evidence', 'Contested', ['war']],
      ['Types of relation', 'owns', ['stake']],
      ['Publishers', 'The Morning', ['aid', 'office', 'sale', 'war']],
      ['Sources', 'dawn', ['aid', 'office']],
    ] as const) {
      await sign(page, title, name).click();
      await bringsOut(network, ...wanted);
      await eventually(async () =>
        expect(await sign(page, title, name).getAttribute('aria-pressed')).toBe('true'),
      );
      await sign(page, title, name).click();
      await bringsOut(network, ...everything);
      // What was unfolded to be pressed does not fold away with it.
      await eventually(async () => expect(await sign(page, title, name).isVisible()).toBe(true));
    }
    await network.close();
  });

  it('leave out what is pressed with Alt, or by the sign at its end', async () => {
    const network = await open();
    const { page } = network;
    await openMore(page, 'Types of relation', 'Publishers', 'Sources');
    for (const [title, name, wanted] of [
      ['Actors', 'Companies', ['aid', 'office', 'threat', 'war']],
      ['Relations', 'Affiliation', ['aid', 'sale', 'threat', 'war']],
      ['Evidence', 'Single source', ['sale', 'threat', 'war']],
      ['Types of relation', 'threatens', ['aid', 'office', 'sale', 'stake', 'war']],
      // What another publisher says too is still known without this one.
      ['Publishers', 'The Evening', ['aid', 'office', 'sale', 'war']],
      ['Sources', 'dawn', ['sale', 'stake', 'threat', 'war']],
    ] as const) {
      await sign(page, title, name).click({ modifiers: ['Alt'] });
      await bringsOut(network, ...wanted);
      await sign(page, title, name).click({ modifiers: ['Alt'] });
      await bringsOut(network, ...everything);
    }
    await page.getByRole('button', { name: 'Exclude Conflict' }).click();
    await bringsOut(network, 'aid', 'office', 'sale', 'stake');
    await network.close();
  });

  it('highlight actors by how many relations they have, and relations by when they happened', async () => {
    const network = await open();
    const { page } = network;
    await openMore(page);
    const degree = page.getByRole('group', { name: 'Number of relations' });
    await degree.getByLabel('min').fill('3');
    await bringsOutActors(network, 'aland', 'bland');
    await bringsOut(network, 'aid');
    await degree.getByLabel('min').fill('');
    await degree.getByLabel('max').fill('2');
    await bringsOutActors(network, 'cland', 'envoy', 'forge');
    await degree.getByLabel('max').fill('');
    await bringsOut(network, ...everything);
    const dates = page.getByRole('group', { name: 'Only what happened' });
    await dates.getByLabel('from').fill('2020-10-01');
    await dates.getByLabel('to').fill('2021-01-31');
    await bringsOut(network, 'aid', 'office', 'war');
    await dates.getByRole('button', { name: 'All dates' }).click();
    await bringsOut(network, ...everything);
    await network.close();
  });

  it('highlight relations by how many publishers their evidence rests on, the same that the API lets pass', async () => {
    const network = await open();
    const { page } = network;
    const { corner } = explorer.server;
    await openMore(page);
    const least = page.getByRole('group', { name: 'Publishers behind the evidence' }).getByLabel('at least');
    await least.fill('2');
    await bringsOut(network, 'sale', 'war');
    expect(new URL(page.url()).searchParams.get('publishers')).toBe('2');
    await network.says('2 of 6 relations and 3 of 5 actors match.');
    const { relations } = await explorer.server.store.subgraph(
      { ...noFilter, between: everybody.map((name) => corner.id('actor', name)), minPublishers: 2 },
      100,
      bareShape,
    );
    expect(relations.map(({ id }) => id).sort()).toEqual([
      corner.id('relation', 'sale'),
      corner.id('relation', 'war'),
    ]);
    await least.fill('3');
    await bringsOut(network);
    await least.fill('');
    await bringsOut(network, ...everything);
    await network.close();
  });

  it('take any of what is highlighted of one kind, and all kinds together; all are taken off at once', async () => {
    const network = await open();
    const { page } = network;
    await sign(page, 'Relations', 'Conflict').click();
    await sign(page, 'Relations', 'Cooperation').click();
    await bringsOut(network, 'aid', 'sale', 'threat', 'war');
    await sign(page, 'Evidence', 'Alleged').click({ modifiers: ['Alt'] });
    await sign(page, 'Actors', 'States').click();
    await bringsOut(network, 'aid', 'war');
    await network.says('2 of 6 relations and 3 of 5 actors match.');
    await showAll(page).click();
    await bringsOut(network, ...everything);
    // Nothing but where everybody stands, and how long the keys of these are.
    expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['keys', 'places']);
    await network.close();
  });

  it('let the rest fade, out of reach of a click, or hide it', async () => {
    const network = await open();
    const { page } = network;
    const chosen = (id: string | null) =>
      page.waitForURL(
        ({ searchParams }) => (searchParams.get('actor') ?? searchParams.get('relation')) === id,
      );
    const { corner } = explorer.server;
    await sign(page, 'Relations', 'Conflict').click();
    await bringsOutActors(network, 'aland', 'bland', 'cland');
    for (const out of [() => network.at('envoy'), () => network.at('forge'), () => network.middle('stake')]) {
      await network.click('bland');
      await chosen(corner.id('actor', 'bland'));
      await page.getByRole('button', { name: 'Show the whole network' }).click();
      const { x, y } = await out();
      await page.mouse.click(x, y);
      await chosen(null);
    }
    await page.getByRole('radio', { name: 'is hidden' }).check();
    await network.shows('aland', 'bland', 'cland');
    await eventually(async () => expect(await network.relations()).toEqual(['threat', 'war']));
    await page.getByRole('radio', { name: 'fades' }).check();
    await network.shows(...everybody);
    await bringsOut(network, 'threat', 'war');
    await network.close();
  });

  it('hold in the table and in the timeline too, wherever they were set', async () => {
    const network = await open();
    const { page } = network;
    await sign(page, 'Evidence', 'Single source').click({ modifiers: ['Alt'] });
    await bringsOut(network, 'sale', 'threat', 'war');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const verbs = page.locator('[role=row] [role=gridcell][aria-colindex="3"]');
    await until(() => verbs.allTextContents(), ['supplies arms to', 'threatens', 'uses force against']);
    await sign(page, 'Relations', 'Conflict').click();
    await until(() => verbs.allTextContents(), ['threatens', 'uses force against']);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    const marks = page.getByRole('listbox').getByRole('option');
    const said = async () =>
      (await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).map(
        (words) => words.split(',')[0]?.replaceAll(` ${explorer.server.corner.mark}`, '') ?? '',
      );
    await until(said, ['bland uses force against cland', 'cland threatens aland']);
    await sign(page, 'Evidence', 'Contested').click();
    await until(said, ['bland uses force against cland']);
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await bringsOut(network, 'war');
    await network.close();
  });

  it('stand in the address, and a link opens with them', async () => {
    const network = await open();
    const { page } = network;
    await sign(page, 'Actors', 'Officials').click({ modifiers: ['Alt'] });
    await openMore(page, 'Publishers');
    await sign(page, 'Publishers', 'The Morning').click();
    await page.getByRole('group', { name: 'Number of relations' }).getByLabel('min').fill('2');
    await page.getByRole('group', { name: 'Only what happened' }).getByLabel('to').fill('2020-12-31');
    await bringsOut(network, 'sale', 'war');
    await page.getByRole('radio', { name: 'is hidden' }).check();
    await network.shows('bland', 'cland', 'forge');
    const link = page.url();
    await showAll(page).click();
    await network.shows(...everybody);
    await page.goto(new URL('/icon.svg', link).href);
    await page.goto(link);
    await page.getByText('2 of 6 relations and 3 of 5 actors match.').waitFor();
    await isDrawn(page);
    await network.shows('bland', 'cland', 'forge');
    await eventually(async () => expect(await network.relations()).toEqual(['sale', 'war']));
    await page.goto(new URL('/?view=table&no-tone=CONFLICT,STRUCTURE', link).href);
    await page.getByText('2 of 6 relations', { exact: false }).first().waitFor();
    await eventually(async () =>
      expect(await sign(page, 'Relations', 'Conflict').innerText()).toContain('excluded'),
    );
    await network.close();
  });

  it('are kept under a name, set again after a reload, and forgotten', async () => {
    const network = await open();
    const { page } = network;
    await openMore(page);
    await sign(page, 'Relations', 'Conflict').click();
    await sign(page, 'Evidence', 'Alleged').click({ modifiers: ['Alt'] });
    await page.getByLabel('A name for these filters').fill('Firm conflict');
    await page.keyboard.press('Enter');
    await network.says('The filters are kept as “Firm conflict” in this browser.');
    await showAll(page).click();
    await bringsOut(network, ...everything);
    await page.reload();
    await isDrawn(page);
    await openMore(page);
    await page.getByRole('button', { name: 'Firm conflict', exact: true }).click();
    await bringsOut(network, 'war');
    await page.getByRole('button', { name: 'Remove the filters Firm conflict' }).click();
    await page.getByRole('button', { name: 'Firm conflict', exact: true }).waitFor({ state: 'detached' });
    // They were forgotten, not taken off.
    await bringsOut(network, 'war');
    await page.reload();
    await openMore(page);
    await page.getByLabel('A name for these filters').waitFor();
    await eventually(async () =>
      expect(await page.getByRole('button', { name: 'Firm conflict', exact: true }).count()).toBe(0),
    );
    await network.close();
  });
});
