import { holdText, sealQuote } from '@entente/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Stance } from '@entente/model';
import { eventually } from '../support/eventually.js';
import { someGraph } from '../support/someGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

const sold = 'four patrol boats were delivered in May';
const other = 'nine patrol boats arrived';
const paper = `A ministry says that ${sold}. A port says that ${other}.\n`;

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(
    async ({ store, corner }) => {
      const make = someGraph(corner);
      const document = holdText(`${paper}${corner.mark}`);
      const relation = make.relation('boats', 'aland', 'bland', { occurred: make.date('2021') });
      const claim = (name: string, words: string, quantity: string) => {
        const drafted = make.claim(name, ['paper'], {
          stance: Stance.REPORTED,
          qualifiers: [{ key: 'quantity', value: quantity, unit: 'patrol boats' }],
        });
        const [citation] = drafted.citations;
        const start = paper.indexOf(words);
        const anchor = { kind: 'TEXT' as const, start, end: start + words.length };
        return { ...drafted, citations: [{ ...citation, anchor, seal: sealQuote(words) }] as const };
      };
      const batch = {
        actors: ['aland', 'bland'].map((name) => make.state(name)),
        sources: [make.source('paper', { document, sha256: document.textSha256 })],
        claims: [
          { relation, claim: claim('four', sold, '4') },
          { relation, claim: claim('nine', other, '9') },
        ],
      };
      const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
      if (refused.length > 0) throw new Error(JSON.stringify(refused));
    },
    ['aland', 'bland'],
  );
}, startLimitMs);
afterAll(() => explorer.close());

describe('Contradictions', () => {
  it('are opened beside the gaps, both passages side by side, by what the claims disagree on, and lead to the relation', async () => {
    const { page, troubles } = await explorer.visit('/');
    await page.getByRole('button', { name: 'Gaps and contradictions' }).click();
    await page.getByRole('button', { name: 'Compare contradicting claims' }).click();
    const dialog = page.getByRole('dialog', { name: 'Contradictions' });
    // Other suites contradict themselves too.
    const entry = dialog.getByRole('article', {
      name: `aland ${explorer.server.corner.mark} supplies arms to bland ${explorer.server.corner.mark}`,
    });
    const reveal = () =>
      eventually(async () => {
        const isShown = await entry.isVisible();
        const more = dialog.getByRole('button', { name: 'Show more' });
        if (!isShown && (await more.isEnabled({ timeout: 500 }).catch(() => false))) await more.click();
        expect(isShown).toBe(true);
      });
    await reveal();
    expect(await entry.locator('dt').allTextContents()).toEqual(['The quantity']);
    expect(await entry.locator('dd').allTextContents()).toEqual(['4 patrol boats', 'against 9 patrol boats']);
    expect(await entry.locator('mark').allTextContents()).toEqual([sold, other]);
    const [first, second] = await Promise.all(
      [sold, other].map((words) => entry.locator('mark', { hasText: words }).boundingBox()),
    );
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 900))).toBeLessThan(60);
    expect(second?.x ?? 0).toBeGreaterThan((first?.x ?? 900) + 200);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('checkbox', { name: 'How much' }).click();
    await entry.waitFor({ state: 'detached' });
    await dialog.getByRole('checkbox', { name: 'How much' }).click();
    await reveal();
    await entry.getByRole('button', { name: /^Open the relation/u }).click();
    await page.getByText(sold).first().waitFor();
    expect(await dialog.count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
