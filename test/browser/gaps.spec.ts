import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
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

const idOf = (name: string) => explorer.server.corner.id('relation', name);

/** Which of the suite's relations the network highlights, by their names. */
async function broughtOut(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() => {
    const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
    return graph
      .edges()
      .filter((edge) => !edge.hasClass('dimmed'))
      .map((edge) => edge.data('relationIds') as string[]);
  });
  return ['sale', 'war', 'aid', 'pact'].filter((name) => ids.flat().includes(idOf(name)));
}

/** A kind of gap. The legend has some of the same words. */
const kindOf = (page: Page, words: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Gaps and contradictions' }) })
    .last()
    .getByRole('button', { name: new RegExp(`^${words}`, 'u') });

async function openGaps(page: Page): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (window as unknown as { entente?: { graph: Core } }).entente?.graph
        .edges()
        .some((edge) => (edge.data('relationIds') as string[]).includes(wanted)),
    idOf('pact'),
  );
  await page.getByRole('button', { name: 'Gaps and contradictions' }).click();
}

describe('Gaps and contradictions', () => {
  it('are counted by kind; one that is pressed is highlighted on the network and listed, and put away again', async () => {
    const { page, troubles } = await explorer.visit('/');
    await openGaps(page);
    await kindOf(page, 'No date').click();
    await page
      .getByRole('button', { name: new RegExp(`aland ${explorer.server.corner.mark} is allied`, 'u') })
      .waitFor();
    await eventually(async () => expect(await broughtOut(page)).toEqual(['pact']));
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear the highlight' }).click();
    await eventually(async () => expect(await broughtOut(page)).toEqual(['sale', 'war', 'aid', 'pact']));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('lead to the claim that is weak, marked and in view, with its relation in view on the network', async () => {
    const { page, troubles } = await explorer.visit('/');
    await openGaps(page);
    await kindOf(page, 'One source only').click();
    // Other suites have gaps in the same list.
    const entry = page.locator('button[class*="open"]', { hasText: explorer.server.corner.mark }).first();
    await entry.waitFor();
    // Somewhere else, so that it has to be brought back.
    await page.evaluate(() => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      graph.pan({ x: -5000, y: -5000 });
    });
    await entry.click();
    await page.locator('li[data-weak="true"]').first().waitFor();
    await eventually(async () => {
      const seen = await page.evaluate(() => {
        const weak = document.querySelector('li[data-weak="true"]')?.getBoundingClientRect();
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        const ends = graph
          .edges('.chosen')
          .connectedNodes()
          .map((node) => node.renderedPosition());
        return {
          claim: weak !== undefined && weak.top >= 0 && weak.top < innerHeight,
          relation:
            ends.length === 2 &&
            ends.every(({ x, y }) => x >= 0 && y >= 0 && x <= graph.width() && y <= graph.height()),
        };
      });
      expect(seen).toEqual({ claim: true, relation: true });
    });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('are those of the day on which the clock stands', async () => {
    const { page } = await explorer.visit('/?happened=any&published=2020-12-01');
    await page.waitForFunction(
      (wanted) =>
        (window as unknown as { entente?: { graph: Core } }).entente?.graph
          .edges()
          .some((edge) => (edge.data('relationIds') as string[]).includes(wanted)),
      idOf('war'),
    );
    await page.getByRole('button', { name: 'Gaps and contradictions' }).click();
    await kindOf(page, 'One source only').click();
    await page.getByText(/reviewed$/u).waitFor();
    await eventually(async () => expect(await broughtOut(page)).toEqual(['sale', 'war']));
    await page.context().close();
  });

  it('are gone through one by one, and what was ticked off stays so', async () => {
    const { page } = await explorer.visit('/');
    await openGaps(page);
    await kindOf(page, 'Contested').click();
    const words = `Reviewed: bland ${explorer.server.corner.mark} uses force against cland ${explorer.server.corner.mark}`;
    await page.getByRole('checkbox', { name: words }).check();
    await page.getByText(/1 reviewed$/u).waitFor();
    await page.reload();
    await openGaps(page);
    await page.getByText(/1 reviewed$/u).waitFor();
    await eventually(async () =>
      expect(await page.getByRole('checkbox', { name: words }).isChecked()).toBe(true),
    );
    await page
      .getByRole('button', { name: new RegExp(`^bland ${explorer.server.corner.mark} uses force`, 'u') })
      .first()
      .click();
    await page.waitForURL((url) => url.searchParams.get('relation') === idOf('war'));
    await page.context().close();
  });
});
