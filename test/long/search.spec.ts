import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { handOverNetwork } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { type Newcomer, newcomerLimitMs, startNewcomer } from '../support/startNewcomer.js';
import { violations } from '../support/violations.js';

let newcomer: Newcomer;
beforeAll(async () => {
  newcomer = await startNewcomer();
}, newcomerLimitMs);
afterAll(() => newcomer.close(), 30_000);

async function open(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await newcomer.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  await handOverNetwork(context);
  const page = await context.newPage();
  await page.goto(`${newcomer.entente.address}${path}`);
  await page.waitForFunction(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    return (graph?.nodes().length ?? 0) > 0;
  });
  return page;
}

/** Types into the search field, and waits for the answer. */
async function type(page: Page, line: string): Promise<void> {
  const answer = page.waitForResponse((response) => {
    const asked = response.request().postData() ?? new URL(response.url()).searchParams.get('variables');
    return asked?.includes(`"${line}"`) === true;
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(line);
  await answer;
  await page
    .locator('[data-search] [role=status]')
    .filter({ hasText: /^(?:Found|No results)/u })
    .waitFor({ state: 'attached' });
}

const group = (page: Page, title: string) => page.getByRole('group', { name: new RegExp(`^${title}`, 'u') });
const sentences = (page: Page): Promise<string[]> =>
  group(page, 'Relations').getByRole('option').locator('[dir=auto]').allTextContents();
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const network = (page: Page) => page.getByRole('application');

describe('The search field', () => {
  it.each([
    ['weapons', /^Israel supplies arms to Azerbaijan$/u],
    ['drones', /^Israel supplies arms to Azerbaijan$/u],
    ['who armed Azerbaijan', /^Israel supplies arms to Azerbaijan$/u],
    ['Turkey Azerbaijan arms 2020', /^Turkey supplies arms to Azerbaijan$/u],
  ])('finds the relations that "%s" means', async (line, first) => {
    const page = await open();
    await type(page, line);
    const found = await sentences(page);
    expect(found[0]).toMatch(first);
    const relations = found.filter((sentence) => !sentence.startsWith('Select'));
    for (const sentence of relations) expect(sentence).toMatch(/ supplies arms to Azerbaijan$/u);
    // All of them can be selected at once, where there are several.
    const all = relations.length > 1 ? [expect.stringMatching(/^Select these \d+ relations$/u)] : [];
    expect(found.slice(relations.length)).toEqual(all);
    if (line.startsWith('who')) expect(new Set(found)).toContain('Turkey supplies arms to Azerbaijan');
    expect(
      await group(page, 'Relations').getByRole('option').first().locator('mark').allTextContents(),
    ).toContain('supplies arms to');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('is a combobox: the arrows go through the list, Enter opens, and the keys of the network work after it', async () => {
    const page = await open();
    await type(page, 'Turkey');
    const field = page.getByRole('combobox', { name: /^Search/u });
    const selected = page.locator('[role=option][aria-selected=true]');
    expect(await selected.textContent()).toBe('TurkeyState');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await selected.getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    await eventually(async () => expect(await selected.textContent()).not.toBe('TurkeyState'));
    await page.keyboard.press('ArrowUp');
    await eventually(async () => expect(await selected.textContent()).toBe('TurkeyState'));
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Turkey' }).waitFor();
    expect(await network(page).evaluate((element) => element === document.activeElement)).toBe(true);
    const actors = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { entente: { graph: Core } }).entente.graph.nodes().length);
    const before = await actors();
    await page.keyboard.press('Shift+H');
    await eventually(async () => expect(await actors()).toBeLessThan(before));
    await page.context().close();
  });

  it('closes at Escape, and is emptied by another', async () => {
    const page = await open();
    await type(page, 'Turkey');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox', { name: 'Search results' }).waitFor({ state: 'detached' });
    const field = page.getByRole('combobox', { name: /^Search/u });
    expect(await field.inputValue()).toBe('Turkey');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await page.context().close();
  });

  it('opens a claim in the panel of its relation, in view and marked, and leaves the page where it was', async () => {
    const page = await open();
    await type(page, 'fighters from Syria');
    await group(page, 'Claims').getByRole('option').first().click();
    const claim = details(page).locator('[data-search-result=true]');
    await claim.waitFor();
    expect(await claim.textContent()).toContain('fighters from Syria');
    await eventually(async () => {
      const [box, panel] = [await claim.boundingBox(), await details(page).boundingBox()];
      expect(box && panel && box.y >= panel.y && box.y < panel.y + panel.height).toBe(true);
    });
    expect(
      await page.evaluate(() => [scrollY, document.querySelector('header')?.getBoundingClientRect().top]),
    ).toEqual([0, 0]);
    await page.context().close();
  });

  it('highlights what a source says', async () => {
    const page = await open();
    await type(page, 'fight with Armenia rages on');
    await group(page, 'Sources').getByRole('option').first().click();
    await page.waitForURL((url) => url.searchParams.has('source'));
    await page.context().close();
  });

  it('says that nothing is found, and what to try', async () => {
    const page = await open();
    await type(page, 'nothingatall');
    await page.locator('[data-search]').getByText('No results for “nothingatall”. Try').last().waitFor();
    await page.context().close();
  });

  it('says where what was chosen is not seen, and shows it at one click', async () => {
    const page = await open('/?tone=CONFLICT');
    await page.getByText(/^\d+ of \d+ relations and \d+ of \d+ actors match\.$/u).waitFor();
    await type(page, 'Turkey supplies arms');
    await page.keyboard.press('Enter');
    await details(page).getByText('supplies arms to').first().waitFor();
    await page.getByText('is excluded by the filters').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByText('is excluded by the filters').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('tone')).toBe(false);
    await page.context().close();
  });

  it('finds nothing that was not known on the day of the clock', async () => {
    const page = await open('/?happened=any&published=2020-01-01');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Turkey supplies arms Azerbaijan');
    await page.getByText('Only what was known by 1 Jan 2020 is searched.').waitFor();
    await page
      .locator('[data-search] [role=status]', { hasText: /^Found: 2 actors\.$/u })
      .waitFor({ state: 'attached' });
    expect(await group(page, 'Relations').count()).toBe(0);
    await page.context().close();
  });

  it('has room on a phone', async () => {
    const page = await open('/', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await type(page, 'who armed Azerbaijan');
    const box = await page.getByRole('listbox', { name: 'Search results' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await group(page, 'Relations').getByRole('option').first().click();
    await details(page).getByText('supplies arms to').first().waitFor();
    await page.context().close();
  });
});
