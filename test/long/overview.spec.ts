import { ActorKind, RelationType, Stance } from '@entente/model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { someGraph } from '../support/someGraph.js';
import { type ExplorerVisit, type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import type { TestServer } from '../support/testServer.js';
import { violations } from '../support/violations.js';

/** Actors of the graph, and its relations: more than the page draws one by one. */
const names = Array.from({ length: 40 }, (_, i) => `n${String(i).padStart(2, '0')}`);
const CRITICISMS = 1000;
const AIDS = 1000;
const THREATS = 150;
const ALL = CRITICISMS + AIDS + THREATS;

/** Everybody speaks of the first two and helps their neighbour; the first two threaten each other. */
async function record({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const at = (i: number): string => names[i % names.length] ?? '';
  const relations = [
    ...Array.from(
      { length: CRITICISMS },
      (_, i) => [at(2 + (i % 38)), at(i % 2), RelationType.CRITICISM] as const,
    ),
    ...Array.from({ length: AIDS }, (_, i) => [at(i), at(i + 1 + (i % 3)), RelationType.AID] as const),
    ...Array.from({ length: THREATS }, () => ['n00', 'n01', RelationType.THREAT] as const),
  ];
  const batch = {
    actors: names.map((name) => ({ ...make.state(name), kind: ActorKind.STATE })),
    sources: [make.source('paper', { published: make.date('2020-01-01') })],
    claims: relations.map(([from, to, type], i) => ({
      relation: make.relation(`r${i}`, from, to, { type, occurred: make.date(`20${10 + (i % 10)}`) }),
      claim: make.claim(`c${i}`, ['paper'], { stance: i % 5 === 0 ? Stance.ALLEGED : Stance.ASSERTED }),
    })),
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
}

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(record, names);
}, startLimitMs);
afterAll(() => explorer.close());

const drawing = (page: Page) => page.getByRole('region', { name: 'Overview' });
const actorOf = (page: Page, name: string) =>
  drawing(page).getByRole('button', { name: new RegExp(`^${name} [^–]*, State, `, 'u') });
const caption = (page: Page, words: string | RegExp) =>
  drawing(page).getByRole('status').filter({ hasText: words }).first().waitFor();
const count = (value: number): string => value.toLocaleString('en');

async function visitOverview(query = ''): Promise<ExplorerVisit> {
  const visit = await explorer.visit(`/${query}`);
  await actorOf(visit.page, 'n00').waitFor();
  return visit;
}

describe('a graph larger than can be drawn', () => {
  it('opens with its best-connected actors and says what is left out', async () => {
    const { page, troubles } = await visitOverview();
    await caption(page, `40 of 40 actors`);
    await caption(page, `of ${count(ALL)} relations`);
    // Names stand apart.
    const boxes = await drawing(page)
      .locator('[data-actor] text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBe(40);
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlapping).toEqual([]);
    // The legend counts all of them.
    await page
      .getByRole('button', { name: new RegExp(`^Conflict\\s*${count(CRITICISMS + THREATS)}$`, 'u') })
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('has a legend that counts all relations and the actors drawn, and says how a band is read', async () => {
    const { page } = await visitOverview();
    const counts = (title: string) =>
      page.getByRole('region', { name: title, exact: true }).locator('li button:first-child').allInnerTexts();
    const row = (name: string, value: number) =>
      expect.stringMatching(new RegExp(`^${name}\\s+${count(value)}$`, 'u'));
    await eventually(async () =>
      expect(await counts('Relations')).toEqual([
        row('Cooperation', AIDS),
        row('Conflict', CRITICISMS + THREATS),
        row('Affiliation', 0),
      ]),
    );
    expect((await counts('Actors'))[0]).toEqual(row('States', names.length));
    await page.getByText('How to read a band').click();
    await page.getByText('More relations between the two; a stripe for each category').waitFor();
    await page.getByText('Some of them are contested').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('turns to the relations themselves once few enough pass, and back again', async () => {
    const { page } = await visitOverview();
    await page
      .getByRole('button', { name: /^Cooperation/u })
      .first()
      .click();
    await page.getByRole('application').waitFor();
    await page.getByText(`${count(AIDS)} of ${count(ALL)} relations: all that pass`).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await actorOf(page, 'n00').waitFor();
    await caption(page, `of ${count(ALL)} relations`);
    await page.context().close();
  });

  it('leads by a band to the relations it counts, in pages, and draws them', async () => {
    const { page } = await visitOverview();
    await drawing(page).locator('[data-band]').last().focus();
    const band = drawing(page).getByRole('button', { name: /n00 .* – n01 .*: \d+ relations/u });
    await band.evaluate((element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText(/^\d+ relations pass\.$/u).waitFor();
    expect(new URL(page.url()).searchParams.get('band')).toMatch(/^act_.*~act_/u);
    await details.getByRole('button', { name: 'Show the next 50' }).click();
    await details.getByRole('button', { name: 'Back to the first' }).waitFor();
    await details.getByRole('button', { name: 'Show them in the network' }).click();
    await page.getByRole('application').waitFor();
    // Loaded anew, it is the same.
    await page.reload();
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await actorOf(page, 'n00').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('application').waitFor();
    await page.context().close();
  });

  it('is walked by keys, and an actor leads to its neighbourhood', async () => {
    const { page } = await visitOverview();
    await actorOf(page, 'n00').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { level: 2 }).first().waitFor();
    await page.getByRole('button', { name: /^Show the neighbourhood of/u }).click();
    await page.getByRole('application').waitFor();
    await page.context().close();
  });

  it('is a table and a line of time as well, and narrows by a year', async () => {
    const { page } = await explorer.visit('/?view=timeline');
    const year = page.getByRole('button', { name: /^2015: /u });
    await year.waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('row', { name: /n00 .* – n01/u }).waitFor();
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await year.click();
    // A tenth of them is few enough.
    await page.getByRole('button', { name: 'Graph', exact: true }).click();
    await page.getByText(`${count(ALL / 10)} of ${count(ALL)} relations: all that pass`).waitFor();
    await page.context().close();
  });

  it('comes back at a link with its conditions', async () => {
    const { page } = await explorer.visit('/?tone=CONFLICT&evidence=ALLEGED');
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: 'Show all' }).first().click();
    await actorOf(page, 'n00').waitFor();
    await page.context().close();
  });

  it('is legible on a phone, with fewer actors', async () => {
    const { page } = await explorer.visit('/', { viewport: { width: 390, height: 844 } });
    await actorOf(page, 'n00').waitFor();
    await caption(page, /Showing \d\d of 40 actors/u);
    const outside = await drawing(page)
      .locator('[data-actor] text')
      .evaluateAll((texts) =>
        texts
          .map((text) => text.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > innerWidth)
          .map(({ left }) => left),
      );
    expect(outside).toEqual([]);
    await page.context().close();
  });
});
