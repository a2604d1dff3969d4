import { holdText, sealQuote } from '@entente/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorKind, Stance } from '@entente/model';
import { eventually } from '../support/eventually.js';
import { signInAsEditor } from '../support/signInAsEditor.js';
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
      const body = (key: string, name: string) => ({
        ...make.state(key),
        kind: ActorKind.ORGANIZATION,
        name: `${name} ${corner.mark}`,
      });
      const batch = {
        actors: [
          ...['aland', 'bland'].map((name) => make.state(name)),
          body('harbour1', 'Harbour Authority of Blostrava'),
          body('harbour2', 'Harbor Authority of Blostrava'),
        ],
        sources: [make.source('paper', { document, sha256: document.textSha256 })],
        claims: [
          { relation, claim: claim('four', sold, '4') },
          { relation, claim: claim('nine', other, '9') },
        ],
      };
      const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
      if (refused.length > 0) throw new Error(JSON.stringify(refused));
    },
    ['aland', 'bland', 'harbour1', 'harbour2'],
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
    const texts = (part: string) => entry.locator(part).allTextContents();
    await eventually(async () => {
      expect(await texts('dt')).toEqual(['The quantity']);
      expect(await texts('dd')).toEqual(['4 patrol boats', 'against 9 patrol boats']);
      expect(await texts('mark')).toEqual([sold, other]);
      const [first, second] = await Promise.all(
        [sold, other].map((words) => entry.locator('mark', { hasText: words }).boundingBox()),
      );
      expect(Math.abs((first?.y ?? 0) - (second?.y ?? 900))).toBeLessThan(60);
      expect(second?.x ?? 0).toBeGreaterThan((first?.x ?? 900) + 200);
    });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('checkbox', { name: 'How much' }).click();
    await entry.waitFor({ state: 'detached' });
    await dialog.getByRole('checkbox', { name: 'How much' }).click();
    await reveal();
    await entry.getByRole('button', { name: /^Open the relation/u }).click();
    await page.getByText(sold).first().waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('An editor', () => {
  it('judges a claim and its source with a reason, and filters by that', async () => {
    const { page, troubles } = await explorer.visit('/');
    const editor = await signInAsEditor(page, explorer);
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/?relation=${explorer.server.corner.id('relation', 'boats')}`);
    const judge = async (button: RegExp, grade: string, reason: string) => {
      await page.getByRole('button', { name: button }).first().click();
      await page.getByLabel(grade).check();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Why?').fill(reason);
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByRole('dialog', { name: /^Judge a/u }).waitFor({ state: 'detached' });
      await page.getByText(reason).first().waitFor();
    };
    await judge(
      /^Judge the claim.*What is said in four/u,
      '2 — probably true',
      'It fits the port’s own count',
    );
    const card = page.getByRole('listitem').filter({ hasText: 'It fits the port’s own count' }).last();
    await eventually(async () =>
      expect(await card.textContent()).toContain(
        `Credibility: 2 — probably true It fits the port’s own count (${editor}`,
      ),
    );
    await judge(/^Judge the source/u, 'B — usually reliable', 'Its earlier reports held');
    await eventually(async () =>
      expect(await page.getByText('Source: B — usually reliable').count()).toBe(2),
    );

    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByLabel('A claim at least').selectOption('2');
    await page.getByText('1 of 1 relation and', { exact: false }).waitFor();
    await page.getByLabel('A claim at least').selectOption('1');
    await page.getByText('0 of 1 relation and', { exact: false }).waitFor();
    await eventually(async () => {
      await Promise.resolve();
      expect(page.url()).toContain('credibility=1');
    });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is shown actors that are likely one, goes on to merge them, or keeps them apart', async () => {
    const { page, troubles } = await explorer.visit('/');
    await signInAsEditor(page, explorer);
    const dialog = page.getByRole('dialog', { name: 'One actor, two names?' });
    const open = async () => {
      await page.getByRole('button', { name: 'One actor, two names?' }).click();
      await dialog.getByRole('list', { name: 'Actors that are likely one' }).waitFor({ state: 'attached' });
    };
    const entry = dialog.getByRole('article', { name: /Blostrava/u });
    await page.getByRole('button', { name: 'Gaps and contradictions' }).click();
    await open();
    expect(await entry.textContent()).toContain('Names alike: Harbour Authority of Blostrava');
    expect(await violations(page)).toEqual([]);
    await entry.getByRole('button', { name: /^Merge…/u }).click();
    await page.getByRole('dialog', { name: 'Merge two actors' }).waitFor();
    await page.keyboard.press('Escape');
    await open();
    await entry.getByRole('button', { name: /^These are two…/u }).click();
    await entry.getByLabel('Why are they two?').fill('One is of the old town, one of the new');
    await entry.getByRole('button', { name: 'Keep them apart' }).click();
    await entry.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await open();
    expect(await entry.count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
