import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { cutOff } from '../support/cutOff.js';
import { eventually } from '../support/eventually.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours, ['hub']);
}, startLimitMs);
afterAll(() => explorer.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** What of the header reaches out of the window, or lies under something else. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header :is(button, a, select, input)')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight || !control.contains(hit);
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent),
  );

/** A first visit, once the network can be reached. */
async function bareVisit(width: number, height: number): Promise<Page> {
  const { page } = await explorer.visit('/', { viewport: { width, height } });
  await page.getByRole('application').waitFor();
  return page;
}

/** A first visit, with the relation open that its first step offers. */
async function firstVisit(width: number, height: number): Promise<Page> {
  const { page } = await explorer.visit('/', { viewport: { width, height } });
  await button(page, 'open one that sources dispute').click();
  await page.waitForURL((url) => url.searchParams.has('relation'));
  await details(page).getByRole('heading').first().waitFor();
  return page;
}

describe('The header', () => {
  it('is within reach of the hand in every width, the table and the timeline too', async () => {
    const page = await firstVisit(1440, 900);
    for (const width of [320, 390, 480, 767, 768, 900, 959, 960, 1000, 1024, 1100, 1159, 1160, 1180, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await eventually(async () => expect([width, await outOfReach(page)]).toEqual([width, []]));
    }
    for (const width of [320, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await button(page, 'Timeline').click();
      await page.getByRole('main', { name: 'Timeline' }).waitFor();
      await button(page, 'Graph').click();
    }
    await page.context().close();
  });

  it('has all that can be done in one menu on a phone', async () => {
    const page = await firstVisit(390, 844);
    await button(page, 'More').click();
    await page.getByRole('menuitem', { name: 'How are two actors connected?' }).click();
    await page.getByRole('region', { name: 'Paths between two actors' }).waitFor();
    await page.context().close();
  });
});

describe('Paths', () => {
  it('are as high as what they hold', async () => {
    const page = await firstVisit(1440, 900);
    await button(page, 'Paths').click();
    const dock = page.getByRole('region', { name: 'Paths between two actors' });
    await page.getByText('Choose two actors').waitFor();
    await eventually(async () => expect((await dock.boundingBox())?.height).toBeLessThan(230));
    await page.context().close();
  });
});

describe('At twice the size of type', () => {
  /** Which two of these lie over each other, as far as either is not scrolled away. */
  const overlaps = (page: Page) =>
    page.evaluate(() => {
      const parts = ['header', 'main', 'section[aria-label^="Paths"]', 'section[aria-label="First steps"]'];
      const boxes = parts.flatMap((part) => {
        const box = document.querySelector(part)?.getBoundingClientRect();
        return box ? [{ part, box }] : [];
      });
      return boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter(({ box }) => one.box.bottom > box.top + 1 && box.bottom > one.box.top + 1)
          .map(({ part }) => `${one.part} and ${part}`),
      );
    });

  it('nothing lies over anything, and the network keeps its room while two actors are asked for', async () => {
    const page = await bareVisit(720, 450);
    await button(page, 'Paths').click();
    await page.getByText('Choose two actors').waitFor();
    await eventually(async () => expect(await overlaps(page)).toEqual([]));
    expect(await cutOff(page)).toEqual([]);
    await eventually(async () =>
      expect((await page.getByRole('application').boundingBox())?.height).toBeGreaterThan(250),
    );
    // The tools stand on the network, and the field that is to be written into is in sight.
    const field = await page.getByRole('combobox', { name: 'First actor' }).boundingBox();
    expect(field?.y).toBeGreaterThan(0);
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(450);
    await page.context().close();
  });

  it('the table keeps some rows beside the clocks', async () => {
    const page = await bareVisit(720, 450);
    await button(page, 'Table').click();
    await page.getByRole('grid').getByRole('row').nth(2).waitFor();
    await page.keyboard.press('Alt+c');
    await page.getByLabel('Known by, the day').waitFor();
    await eventually(async () => expect(await overlaps(page)).toEqual([]));
    const heights = () =>
      page
        .getByRole('grid')
        .evaluate((grid) => grid.clientHeight - (grid.firstElementChild?.clientHeight ?? 0));
    await eventually(async () => expect(await heights()).toBeGreaterThan(72));
    await page.context().close();
  });
});

describe('On a phone', () => {
  it('the relation that is open is seen above its sheet, and what was seen before comes back with it closed', async () => {
    const page = await firstVisit(390, 844);
    const seen = () =>
      page.evaluate(() => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        const top = graph.container()?.getBoundingClientRect().top ?? 0;
        const sheet = document.querySelector('aside[aria-label="Details"]')?.getBoundingClientRect().top ?? 0;
        const { y1, y2 } = graph.elements('.chosen').connectedNodes().renderedBoundingBox();
        return [String(y1 >= 0 && top + y2 <= sheet + 1)];
      });
    await until(seen, ['true']);
    const whole = () =>
      page.evaluate(() => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        const { y1, y2 } = graph.elements().renderedBoundingBox();
        return [String(y1 >= -2 && y2 <= graph.height() + 2)];
      });
    await details(page).getByRole('button', { name: 'Close the details' }).click();
    await until(whole, ['true']);
    await page.context().close();
  });
});

describe('What is opened in the panel at the left', () => {
  it('comes into view', async () => {
    const page = await firstVisit(1440, 760);
    for (const name of ['Gaps and contradictions', 'Story']) {
      await button(page, name).click();
      await eventually(async () => {
        const [panel, part] = await Promise.all([
          page.getByRole('complementary', { name: 'Legend and list' }).boundingBox(),
          page
            .locator('section', { has: button(page, name) })
            .last()
            .boundingBox(),
        ]);
        expect((part?.y ?? 0) + (part?.height ?? 0)).toBeLessThanOrEqual(
          (panel?.y ?? 0) + (panel?.height ?? 0) + 1,
        );
        expect(part?.height).toBeGreaterThan(60);
      });
    }
    await page.context().close();
  });
});

describe('The first stop of the keys', () => {
  it('leads over everything to the network', async () => {
    const page = await bareVisit(1440, 900);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Skip to the network' });
    await eventually(async () =>
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true),
    );
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application'),
    );
    await page.context().close();
  });
});
