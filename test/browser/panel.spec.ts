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

const sold = 'Aland sold 𝒅rones to Bland';
const denied = 'Bland denies that Aland sold it any';
const paper = `${'A line of no matter.\n'.repeat(300)}In May, ${sold}, a paper says. ${denied}.\n`;

let explorer: StartedExplorer;
const id = (subject: 'actor' | 'relation' | 'source' | 'citation', name: string) =>
  explorer.server.corner.id(subject, name);
const named = (name: string) => `${name} ${explorer.server.corner.mark}`;

/** Drones that a paper reports and a speaker denies, told once more by a post whose text is not held. */
async function record({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const document = holdText(paper);
  const drones = make.relation('drones', 'aland', 'bland', {
    type: RelationType.ARMS_SUPPLY,
    occurred: make.date('2021-05'),
  });
  const claim = (name: string, stance: Stance, words: string, speaker: string | null) => {
    const start = [...paper.slice(0, paper.indexOf(words))].length;
    const drafted = make.claim(name, ['paper'], {
      stance,
      ...(speaker === null ? {} : { voice: make.speaker(speaker) }),
    });
    const [citation] = drafted.citations;
    const anchor = { kind: 'TEXT' as const, start, end: start + [...words].length };
    return { ...drafted, citations: [{ ...citation, anchor, seal: sealQuote(words) }] as const };
  };
  const batch = {
    actors: ['aland', 'bland'].map((name) => make.state(name)),
    sources: [
      make.source('paper', {
        document,
        sha256: document.textSha256,
        publisher: 'The Paper',
        published: make.date('2021-06-02'),
        url: 'https://paper.example/drones',
      }),
      make.source('post', { publisher: 'The Post', published: make.date('2021-06-03') }),
    ],
    claims: [
      { relation: drones, claim: claim('sold', Stance.REPORTED, sold, null) },
      { relation: drones, claim: claim('denied', Stance.DENIED, denied, 'bland') },
      {
        relation: drones,
        claim: make.claim('retold', ['post'], {
          stance: Stance.REPORTED,
          voice: { kind: 'attribution', attribution: 'two diplomats' },
        }),
      },
    ],
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  expect(refused).toEqual([]);
}

beforeAll(async () => {
  explorer = await startExplorer(record);
}, startLimitMs);
afterAll(() => explorer.close());

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
/** The passage that is cited, not one that only has it in its surroundings. */
const figureOf = (page: Page) => page.locator('figure', { has: page.locator('mark', { hasText: sold }) });
const open = (options = {}) => explorer.visit(`/?relation=${id('relation', 'drones')}`, options);

describe('a relation, opened', () => {
  it('leads from a passage to its place in the document, marked and in sight', async () => {
    const { page } = await open();
    const opening = page.context().waitForEvent('page');
    await figureOf(page).getByRole('link', { name: 'View in document' }).click();
    const reader = await opening;
    const mark = reader.locator('mark[data-asked]');
    await mark.waitFor();
    await eventually(async () => expect(await mark.innerText()).toBe(sold));
    const inSight = () => {
      const { top, bottom } = document.querySelector('mark[data-asked]')?.getBoundingClientRect() ?? {};
      return top !== undefined && top > 0 && bottom !== undefined && bottom < innerHeight;
    };
    await reader.waitForFunction(inSight);
    await eventually(async () =>
      expect(await reader.evaluate(() => document.activeElement?.tagName)).toBe('MARK'),
    );
    expect(await violations(reader)).toEqual([]);
    await page.context().close();
  });

  it.each([
    [
      'Chicago note',
      /“paper .*,” The Paper, June 2, 2021, para\. \d+, https:\S+: “Aland sold 𝒅rones to Bland”\./u,
    ],
    ['APA', /paper .*\. \(2021, June 2\)\. .*The Paper.* https:\S+ \(“.*,” 2021, para\. \d+\): “Aland sold/u],
    ['BibTeX', /^@article\{the2021paper[\s\S]*url = \{https:\/\/paper\.example\/drones\}/u],
    ['CSL-JSON', /"type": "article-newspaper"[\s\S]*"date-parts"/u],
    ['Web Annotation', /"TextQuoteSelector"[\s\S]*"exact": "Aland sold 𝒅rones to Bland"/u],
  ])('gives its citation as %s', async (form, expected) => {
    const { page } = await open(clipboard);
    const passage = figureOf(page);
    await passage.getByRole('button', { name: 'Copy citation' }).click();
    await passage.getByRole('button', { name: form }).click();
    await page.getByText(`Citation copied: ${form}.`).waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(expected),
    );
    await page.context().close();
  });

  it('shows the citation to be copied by hand where the browser lets no page copy', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    const passage = figureOf(page);
    await passage.getByRole('button', { name: 'Copy citation' }).click();
    await passage.getByRole('button', { name: 'BibTeX' }).click();
    const field = passage.getByRole('textbox');
    await field.waitFor();
    await eventually(async () => expect(await field.inputValue()).toContain('@article{'));
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('names the origins on each side, and counts each once', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Provenance' }).click();
    await page.getByText('Who reports it: 2 independent origins').waitFor();
    await page.getByText('two diplomats', { exact: false }).last().waitFor();
    await page.getByText('Who denies it: 1 independent origin').waitFor();
    await page.context().close();
  });

  it('tells its history from the log, the latest first, with why a claim was taken back', async () => {
    const { server } = explorer;
    const claim = server.corner.id('claim', 'retold');
    const { errors } = await server.ask(
      'mutation ($id: ID!) { retractClaim(id: $id, reason: "The post corrected itself") { id } }',
      { id: claim },
    );
    expect(errors).toEqual([]);
    const { page } = await open();
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByText('Why: The post corrected itself', { exact: false }).waitFor();
    await eventually(async () => {
      const entries = await page.locator('ol li', { has: page.locator('time') }).allInnerTexts();
      expect(entries).toHaveLength(5);
      expect(entries[0]).toContain('Claim retracted');
      expect(entries.at(-1)).toContain('Recorded for the first time');
    });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a document, read', () => {
  it('lists what rests on it, with the way to the relation and to the passage', async () => {
    const { page, troubles } = await explorer.visit(`/documents/${id('source', 'paper')}`);
    await page.getByText('2 cited passages').waitFor();
    await page.getByRole('link', { name: '“Bland denies that Aland sold it…”' }).click();
    await page.locator('mark[data-asked]', { hasText: denied }).waitFor();
    await page
      .getByRole('link', { name: `${named('aland')} supplies arms to ${named('bland')}` })
      .first()
      .click();
    await page.waitForURL((url) => url.searchParams.get('relation') === id('relation', 'drones'));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('says that it has no such passage, and shows no other in its place', async () => {
    const { page } = await explorer.visit(`/documents/${id('source', 'paper')}#char=900000,900010`);
    await page.getByText('This document has no passage at char=900000,900010.', { exact: false }).waitFor();
    await eventually(async () => expect(await page.locator('mark[data-asked]').count()).toBe(0));
    await page.context().close();
  });

  it('says where it is not held, and how to hold it', async () => {
    const { page } = await explorer.visit(`/documents/${id('source', 'post')}#char=0,1`);
    await page.getByText('The text of this document is not held here', { exact: false }).waitFor();
    await page.getByText('entente source add', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('says that there is none, with a way to try again', async () => {
    const { page } = await explorer.visit('/documents/src_nowhere');
    await page.getByText('There is no such document here', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.context().close();
  });

  it('fits a phone in the dark, with nothing that axe finds', async () => {
    const { page } = await explorer.visit(`/documents/${id('source', 'paper')}#char=6308,6334`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await page.locator('mark[data-asked]').waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390),
    );
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
