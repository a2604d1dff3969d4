import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { atRest } from '../support/atRest.js';
import { eventually } from '../support/eventually.js';
import { recordTimedGraph } from '../support/recordTimedGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordTimedGraph, ['aland', 'bland', 'cland']);
}, startLimitMs);
afterAll(() => explorer.close());

const mark = () => explorer.server.corner.mark;
const idOf = (name: string) => explorer.server.corner.id('relation', name);

const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Relations in the order of time' }).getByRole('option');

/** What the suite's marks say, in the order of time. */
async function marks(page: Page): Promise<string[]> {
  const said = await options(page).evaluateAll((found) =>
    found
      .map((option) => ({
        at: Number(option.getAttribute('aria-posinset')),
        words: option.getAttribute('aria-label') ?? '',
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ words }) => words),
  );
  return said.filter((words) => words.includes(mark())).map((words) => words.replaceAll(` ${mark()}`, ''));
}

describe('The timeline', () => {
  it('has a mark for each relation that has a date, and says what, when and how firm', async () => {
    const { page, troubles } = await explorer.visit('/?view=timeline');
    await options(page).first().waitFor();
    await eventually(async () =>
      expect(await marks(page)).toEqual([
        'aland supplies arms to bland, 1 May 2020, Corroborated, 2 documents of up to 2 publishers',
        'bland uses force against cland, 27 Sep – 10 Nov 2020, Contested, 2 documents of up to 2 publishers',
        'cland gives aid to aland, Jan 2021, Single source, 1 document',
      ]),
    );
    await page.getByRole('button', { name: /without a date/u }).click();
    await page.getByRole('button', { name: new RegExp(`aland ${mark()} is allied with`, 'u') }).waitFor();
    expect(troubles).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('opens a mark at a click, and by keyboard alone', async () => {
    const { page } = await explorer.visit('/?view=timeline');
    await page.getByRole('option', { name: new RegExp(`${mark()} supplies arms`, 'u') }).click();
    await page.waitForURL((url) => url.searchParams.get('relation') === idOf('sale'));
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('relation') === idOf('war'));
    await page.context().close();
  });

  it('keeps what happened in a range of days, typed or drawn over the histogram, in all views', async () => {
    const { page } = await explorer.visit('/?view=timeline');
    await options(page).first().waitFor();
    await page.getByLabel('from', { exact: true }).fill('2020-11-01');
    await page.getByLabel('to', { exact: true }).fill('2020-12-31');
    await page.getByText(/^1 of .* with a date$/u).waitFor();
    expect((await marks(page)).map((words) => words.slice(0, 22))).toEqual(['bland uses force again']);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByLabel('Only rows where From contains').fill(mark());
    await page.getByRole('row', { name: /uses force against/u }).waitFor();
    await eventually(async () =>
      expect(await page.getByRole('row', { name: /supplies arms/u }).count()).toBe(0),
    );

    await page.getByRole('button', { name: 'Timeline' }).click();
    await page.getByRole('button', { name: 'All dates' }).click();
    const histogram = page.getByRole('group', { name: /How many relations begin when/u });
    const box = await atRest(async () => {
      const now = await histogram.boundingBox();
      if (!now) throw new Error('There is no histogram');
      return now;
    });
    await page.mouse.move(box.x + box.width * 0.02, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.has('to'));
    const last = page.getByRole('slider', { name: 'Last day' });
    const end = async () => Date.parse(await page.getByLabel('to', { exact: true }).inputValue());
    const before = await end();
    await last.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect((await end()) - before).toBe(30 * 86_400_000));
    await page.context().close();
  });

  it('goes closer and further, by buttons and by keys', async () => {
    const { page } = await explorer.visit('/?view=timeline');
    await options(page).first().waitFor();
    const left = async () => (await page.getByRole('option', { name: /uses force/u }).boundingBox())?.x ?? 0;
    const ticks = () => page.locator('[role=listbox] > svg').first().locator('text').allTextContents();
    const whole = await ticks();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await eventually(async () => expect(await ticks()).not.toEqual(whole));
    await page.getByRole('listbox').focus();
    await page.keyboard.press('0');
    await eventually(async () => expect(await ticks()).toEqual(whole));
    const before = await left();
    await page.keyboard.press('+');
    await eventually(async () => expect(await left()).not.toBe(before));
    await page.context().close();
  });

  it('comes nearer at the pointer by the wheel, and moves along by it with Shift', async () => {
    const { page } = await explorer.visit('/?view=timeline');
    await options(page).first().waitFor();
    const ticks = () => page.locator('[role=listbox] > svg').first().locator('text').allTextContents();
    const whole = await ticks();
    const field = await page.getByRole('listbox').boundingBox();
    await page.mouse.move((field?.x ?? 0) + 300, (field?.y ?? 0) + 200);
    await page.mouse.wheel(0, -400);
    await eventually(async () => expect(await ticks()).not.toEqual(whole));
    const near = await ticks();
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 300);
    await page.keyboard.up('Shift');
    await eventually(async () => expect(await ticks()).not.toEqual(near));
    await page.mouse.wheel(0, 4000);
    await eventually(async () => expect(await ticks()).toEqual(whole));
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('fits a phone, in %s', async (colorScheme) => {
    const { page } = await explorer.visit('/?view=timeline&happened=any&published=any', {
      viewport: { width: 390, height: 844 },
      colorScheme,
    });
    await options(page).first().waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390),
    );
    await page.getByRole('list', { name: 'What the shapes say' }).getByText('ongoing').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
