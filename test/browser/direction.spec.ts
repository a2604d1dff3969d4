import { readFile } from 'node:fs/promises';
import { holdText, sealQuote } from '@entente/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RelationType, Stance } from '@entente/model';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { someGraph } from '../support/someGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import type { TestServer } from '../support/testServer.js';
import { violations } from '../support/violations.js';

const quote = 'ארצנו מכרה 12 רחפנים (מסוג X-5) לשכנתה';
const hebrew = `דבר העורך.\n\nבחודש מאי, ${quote}, כך נמסר ב-3.5.2021.\n\nAn English line stands here too.\n`;
const publisher = 'עיתון הבוקר';
const speaker = 'وزارة الدفاع (2)';

let explorer: StartedExplorer;
const id = (subject: 'actor' | 'relation' | 'source', name: string) =>
  explorer.server.corner.id(subject, name);

/** A sale that a paper in Hebrew tells of, which quotes a ministry in Arabic. */
async function record({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const document = holdText(hebrew);
  const start = [...hebrew.slice(0, hebrew.indexOf(quote))].length;
  const drafted = make.claim('sold', ['paper'], {
    stance: Stance.REPORTED,
    summary: 'ארצנו מכרה רחפנים, לפי 2 מקורות.',
    voice: { kind: 'attribution', attribution: speaker },
  });
  const [citation] = drafted.citations;
  const anchor = { kind: 'TEXT' as const, start, end: start + [...quote].length };
  const { refused } = await store.importBatch(
    {
      actors: [
        { ...make.state('seller'), name: `ארצנו (${corner.mark})` },
        { ...make.state('buyer'), name: `شمال (${corner.mark})` },
      ],
      sources: [
        make.source('paper', {
          title: `רחפנים, 12 במספר (${corner.mark})`,
          document,
          sha256: document.textSha256,
          publisher,
          published: make.date('2021-05-03'),
          language: 'he',
        }),
      ],
      claims: [
        {
          relation: make.relation('drones', 'seller', 'buyer', {
            type: RelationType.ARMS_SUPPLY,
            occurred: make.date('2021-05'),
          }),
          claim: { ...drafted, citations: [{ ...citation, anchor, seal: sealQuote(quote) }] as const },
        },
      ],
    },
    { atomic: true, dryRun: false },
    corner.writer,
  );
  expect(refused).toEqual([]);
}

beforeAll(async () => {
  explorer = await startExplorer(record);
}, startLimitMs);
afterAll(() => explorer.close());

/** From left to right, where pieces of a text stand on the page: the left edge of the first place of each within an element. */
const leftEdges = (page: Page, within: string, pieces: readonly string[]): Promise<number[]> =>
  page.evaluate(
    ([selector, wanted]) => {
      const element = [...document.querySelectorAll(selector)].find((one) =>
        wanted.every((piece) => one.textContent?.includes(piece)),
      );
      if (!element) return [];
      return wanted.map((piece) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(piece) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + piece.length);
          return range.getBoundingClientRect().left;
        }
        return NaN;
      });
    },
    [within, pieces] as const,
  );

const sorted = (edges: readonly number[]): readonly number[] => [...edges].sort((a, b) => a - b);

describe('A text that is read from right to left', () => {
  it('runs so in the panel, and turns nothing round beside it', async () => {
    const { page } = await explorer.visit(`/?relation=${id('relation', 'drones')}`);
    const passage = page.locator('blockquote');
    await passage.waitFor();
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('blockquote')).toBe('rtl');
    expect(await direction('cite')).toBe('rtl');
    // The publisher, then the day, its number before its month, as in any other line.
    const line = await leftEdges(page, 'figcaption span', [publisher, '3 May', 'May 2021']);
    expect(line).toHaveLength(3);
    expect(line).toEqual(sorted(line));
    // In the quote what comes first stands to the right.
    const words = await leftEdges(page, 'blockquote', ['רחפנים', 'ארצנו מכרה']);
    expect(words).toEqual(sorted(words));
    // Who says it is a name by itself.
    expect(await page.locator('bdi', { hasText: speaker }).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('runs so in the document, each paragraph by its own letters', async () => {
    const { page } = await explorer.visit(`/documents/${encodeURIComponent(id('source', 'paper'))}`);
    const article = '[aria-label="Text of the document"]';
    await page.locator(article).getByText('English').waitFor();
    // What comes first stands to the right, and in the English line to the left.
    const hebrewLine = await leftEdges(page, article, ['נמסר', 'בחודש']);
    const englishLine = await leftEdges(page, article, ['An English', 'too.']);
    expect([hebrewLine.length, englishLine.length]).toEqual([2, 2]);
    expect(hebrewLine).toEqual(sorted(hebrewLine));
    expect(englishLine).toEqual(sorted(englishLine));
    // Each begins at its own side.
    const left = (await page.locator(article).boundingBox())?.x ?? NaN;
    expect(Math.abs((englishLine[0] ?? NaN) - left)).toBeLessThan(2);
    // A sentence of ours reads from left to right, whatever the names in it.
    const sentence = await leftEdges(page, 'aside a', ['ארצנו', 'supplies arms to', 'شمال']);
    expect(sentence).toHaveLength(3);
    expect(sentence).toEqual(sorted(sentence));
    expect(
      await page
        .locator('h1')
        .first()
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe('rtl');
    await page.context().close();
  });

  it('is isolated in exported pictures and briefs', async () => {
    const { page } = await explorer.visit(`/?relation=${id('relation', 'drones')}`);
    await page.locator('blockquote').waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const save = async (name: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      return readFile(await (await download).path(), 'utf8');
    };
    const svg = await save('SVG');
    expect(svg).toMatch(/<tspan[^>]*>\u2068ארצנו/u);
    expect(svg).toMatch(/<title>\u2068ארצנו \([^<]*\)\u2069 – supplies arms to – \u2068شمال/u);
    const html = await save('HTML');
    expect(html).toMatch(/<li [^>]*dir="auto">[^<]*\u2068?רחפנים/u);
    expect(html).toContain(`\u2068${publisher}\u2069`);
    await eventually(async () => expect(await save('Markdown')).toContain(`\u2068“${quote}”\u2069`));
    await page.context().close();
  });
});
