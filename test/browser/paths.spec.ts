import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { pathHelpers, recordChains } from '../support/askForPaths.js';
import { eventually } from '../support/eventually.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
const id = (subject: 'actor' | 'relation', name: string) => explorer.server.corner.id(subject, name);
const { named, chains, asks, asked } = pathHelpers(() => explorer);

beforeAll(async () => {
  explorer = await startExplorer(recordChains);
}, startLimitMs);
afterAll(() => explorer.close());

describe('how two actors are connected', () => {
  it('is told in chains, the strongest first, each with its weakest step explained in words', async () => {
    const page = await asked();
    await eventually(async () => {
      const texts = await chains(page).allInnerTexts();
      expect(texts).toHaveLength(2);
      expect(texts[0]).toContain(named('bland'));
      expect(texts[1]).toContain(named('dland'));
    });
    await page
      .getByText(
        `The weakest of the 2 hops is between ${named('bland')} and ${named('cland')}. It rests on`,
        { exact: false },
      )
      .waitFor();
    await page
      .getByText('Contested: 1 origin reports it, 1 denies it, in 2 documents of 2 publishers.', {
        exact: false,
      })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('is told by strong evidence only, and as it was known on a day', async () => {
    const page = await asked();
    await page.getByLabel('Known by').fill('2020-11-01');
    await expectChains(page, [named('dland')]);
    await page
      .getByRole('combobox', { name: 'Evidence' })
      .selectOption({ label: 'Single source or stronger' });
    await page.getByText('No path under these conditions').waitFor();
    await page.getByLabel('Known by').fill('2020-12-01');
    await expectChains(page, [named('bland')]);
    await page.context().close();
  });

  it('is walked by arrow keys, and what one comes to is opened', async () => {
    const page = await asked();
    await chains(page).first().getByRole('button').first().click();
    await page.waitForURL((url) => url.searchParams.get('actor') === id('actor', 'aland'));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('relation') === id('relation', 'arms'));
    await page.keyboard.press('End');
    await page.waitForURL((url) => url.searchParams.get('actor') === id('actor', 'cland'));
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.searchParams.get('relation') === id('relation', 'pact'));
    await eventually(async () =>
      expect(await chains(page).first().locator('[aria-current="true"]').count()).toBe(1),
    );
    await page.context().close();
  });

  it('is laid out from left to right, several beneath each other', async () => {
    const page = await asked();
    for (const place of [1, 2]) {
      await page.getByRole('button', { name: new RegExp(`^Pin to compare.*Path ${place}`, 'u') }).click();
    }
    // A question put otherwise does not take away what was kept, nor does it from whoever has the link.
    await page.getByLabel('Known by').fill('2020-11-01');
    await page.getByText('Pinned to compare (2)').waitFor();
    await page.waitForURL((url) => url.searchParams.has('chain') && url.searchParams.has('known'));
    const { pathname, search } = new URL(page.url());
    const other = await asks(pathname + search);
    await other.getByText('Pinned to compare (2)').waitFor();
    await eventually(async () =>
      expect(await other.getByRole('list', { name: /^Pinned path/u }).allInnerTexts()).toEqual(
        await page.getByRole('list', { name: /^Pinned path/u }).allInnerTexts(),
      ),
    );
    await other.context().close();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForFunction(
      ([aland, bland, cland, dland]) => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        const at = (actor = '') => graph.getElementById(actor).position();
        return (
          at(aland).x < at(bland).x &&
          at(bland).x < at(cland).x &&
          at(bland).x === at(dland).x &&
          at(bland).y < at(dland).y
        );
      },
      ['aland', 'bland', 'cland', 'dland'].map((name) => id('actor', name)),
    );
    await page.context().close();
  });

  it('is exported as a brief that says how it was asked, with a note for every passage', async () => {
    const page = await asked();
    await page.getByLabel('Known by').fill('2020-12-01');
    await page.getByText('2 paths').waitFor();
    await page.getByRole('button', { name: 'Brief of these' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain(`# How ${named('aland')} and ${named('cland')} are connected`);
    expect(text).toContain('Known by 1 Dec 2020.');
    expect(text).toContain('The weakest of the 2 hops is between');
    expect([...text.matchAll(/^\[\^\d+\]: /gmu)].length).toBe(3);
    await page.context().close();
  });
});

async function expectChains(page: Page, through: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const lists = [...document.querySelectorAll('ol[aria-label^="Path "]')];
      return (
        lists.length === wanted.length &&
        lists.every((list, i) => list.textContent?.includes(wanted[i] ?? ''))
      );
    },
    [...through],
  );
}
