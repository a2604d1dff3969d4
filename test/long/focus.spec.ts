import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { openNetwork, type OpenNetwork } from '../support/openNetwork.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours);
}, startLimitMs);
afterAll(() => explorer.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Presses a button that goes away by it, as somebody without a mouse does. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const pressed = await button(page, name).first().elementHandle();
  await pressed?.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((element) => !element?.isConnected, pressed);
}

/** What has the focus is seen, and is not the page as such. */
const hasPlace = (page: Page): Promise<void> =>
  eventually(async () =>
    expect(
      await page.evaluate(() => {
        const now = document.activeElement;
        return now !== null && now !== document.body && now.checkVisibility();
      }),
    ).toBe(true),
  );

const ways: readonly [string, (network: OpenNetwork) => Promise<void>][] = [
  [
    'the details are closed',
    async ({ page, canvas }) => {
      await canvas.focus();
      await page.keyboard.press('Enter');
      await button(page, 'Close the details').waitFor();
      await press(page, 'Close the details');
    },
  ],
  ['the legend is folded away', ({ page }) => press(page, 'Collapse the legend')],
  [
    'the paths are closed',
    async ({ page }) => {
      await button(page, 'Paths').press('Enter');
      await press(page, 'Close the paths');
    },
  ],
  [
    'a dialog is closed whose opener is gone',
    async ({ page }) => {
      await button(page, 'Share').first().press('Enter');
      await page
        .getByRole('menuitem', { name: /saved views|save this/iu })
        .first()
        .press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  ],
  [
    'the last step of a story is removed',
    async ({ page }) => {
      await button(page, 'Story').press('Enter');
      await button(page, 'Add a step').press('Enter');
      await button(page, 'Remove').waitFor();
      await press(page, 'Remove');
    },
  ],
  [
    'the last step to undo is undone',
    async ({ page, canvas }) => {
      await canvas.focus();
      await page.keyboard.press('Control+a');
      await button(page, /^Undo/u).focus();
      await page.keyboard.press('Enter');
    },
  ],
];

describe('The focus', () => {
  it.each(ways)('has a place when %s', async (_, way) => {
    const network = await openNetwork(explorer, ['hub']);
    await way(network);
    await hasPlace(network.page);
    await network.page.context().close();
  });

  it('goes from an entry that is deleted to the one in its place', async () => {
    const { page } = await openNetwork(explorer, ['hub']);
    await button(page, 'Paths').press('Enter');
    const avoid = page.getByRole('combobox', { name: 'Add an actor to avoid' });
    for (const name of ['bob', 'ann']) {
      const whole = `${name} ${explorer.server.corner.mark}`;
      await avoid.focus();
      await page.keyboard.insertText(whole);
      await page.locator('[role=option][data-combobox-selected]', { hasText: whole }).waitFor();
      await page.keyboard.press('Enter');
      await button(page, `Avoid ${whole} no longer`).waitFor();
    }
    await press(page, /^Avoid bob/u);
    await hasPlace(page);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[aria-label="Actors to avoid"]') !== null),
    ).toBe(true);
    await page.context().close();
  });
});
