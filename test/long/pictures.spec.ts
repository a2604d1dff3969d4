import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generousLimits, readDocumentApart } from '@entente/documents';
import { RelationType, Stance } from '@entente/model';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { graphqlAddress } from '../support/graphqlRequests.js';
import { narrow } from '../support/narrow.js';
import { someGraph } from '../support/someGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import type { TestServer } from '../support/testServer.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
const id = (subject: 'actor' | 'relation', name: string) => explorer.server.corner.id(subject, name);
const named = (name: string) => `${name} ${explorer.server.corner.mark}`;
const hostile = '</text><script>window.hacked=true</script>';

/** Three states, one of a hostile name; one relation contested, one of structure. */
async function record({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const siding = make.relation('siding', 'aland', 'bland', { type: RelationType.SUPPORT });
  const pact = make.relation('pact', 'bland', 'cland', { type: RelationType.ALLIANCE });
  const batch = {
    actors: [
      make.state('aland'),
      make.state('bland'),
      { ...make.state('cland'), name: `${hostile} ${corner.mark}` },
    ],
    sources: ['paper', 'post'].map((name) => make.source(name, { publisher: `The ${name}` })),
    claims: [
      { relation: siding, claim: make.claim('said', ['paper'], { stance: Stance.REPORTED }) },
      { relation: siding, claim: make.claim('denied', ['post'], { stance: Stance.DENIED }) },
      { relation: pact, claim: make.claim('allied', ['paper']) },
    ],
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  expect(refused).toEqual([]);
}

beforeAll(async () => {
  explorer = await startExplorer(record, ['aland', 'bland', 'cland']);
}, startLimitMs);
afterAll(() => explorer.close());

/** The page, drawn, with what can be exported opened. */
async function takingAway(): Promise<Page> {
  const { page } = await explorer.visit(`/?relation=${id('relation', 'siding')}`);
  await page.waitForFunction(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    return new Set(graph?.nodes().map((node) => node.position('x'))).size > 2;
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
  return page;
}

async function saved(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: form, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('a picture of the network', () => {
  it('is an SVG with real text, links, legend, date and sources, whatever names hold', async () => {
    const page = await takingAway();
    const { name, bytes } = await saved(page, 'SVG');
    expect(name).toMatch(/\.svg$/u);
    const seen = await page.evaluate((source) => {
      const read = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        broken: read.querySelector('parsererror') !== null,
        scripts: read.querySelectorAll('script').length,
        words: [...read.querySelectorAll('text')].map((text) => text.textContent ?? ''),
        links: [...read.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      };
    }, bytes.toString('utf8'));
    expect([seen.broken, seen.scripts]).toEqual([false, 0]);
    const words = seen.words.join('\n');
    for (const expected of ['State', 'Cooperation', 'Contested', 'Sources', 'Made with Entente on']) {
      expect(words).toContain(expected);
    }
    expect(words).toContain(`“${named('paper')}.” The paper.`);
    expect(words.replace(/\s/gu, '')).toContain(`aland${explorer.server.corner.mark}`);
    const paths = seen.links.map((link) => new URL(link).search);
    expect(paths).toContain(`?actor=${id('actor', 'aland')}`);
    expect(paths).toContain(`?relation=${id('relation', 'pact')}`);
    await page.context().close();
  });

  it('is a PNG once, twice and four times its size', async () => {
    const page = await takingAway();
    const widths: number[] = [];
    for (const form of ['PNG', 'PNG, twice the size', 'PNG, four times']) {
      const { name, bytes } = await saved(page, form);
      expect(name).toMatch(/\.png$/u);
      // The width stands in the header of a PNG after its signature and the length and type of its first part.
      widths.push(bytes.readUInt32BE(16));
    }
    const [once = 0] = widths;
    expect(once).toBeGreaterThan(600);
    expect(widths).toEqual([once, 2 * once, 4 * once]);
    await page.context().close();
  });

  it('is printed alone, and the page is as it was afterwards', async () => {
    const page = await takingAway();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print or save as PDF' }).first().click();
    await page.getByText('handed to the printer').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await eventually(async () => expect(await page.locator('#root').isVisible()).toBe(false));
    await eventually(async () => expect(await page.getByText('Made with Entente on').isVisible()).toBe(true));
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await eventually(async () => expect(await page.getByText('Made with Entente on').count()).toBe(0));
    await eventually(async () => expect(await page.locator('#root').isVisible()).toBe(true));
    await page.context().close();
  });
});

describe('a picture on paper', () => {
  it.each(['A4', 'Letter'])('is one page of %s, upright and across', async (format) => {
    const page = await takingAway();
    await page.evaluate(() => {
      window.print = () => undefined;
      // The printing of a test ends at once, and it is to be printed twice.
      addEventListener('afterprint', (event) => event.stopImmediatePropagation(), { capture: true });
    });
    await page.getByRole('button', { name: 'Print or save as PDF' }).first().click();
    await page.getByText('handed to the printer').first().waitFor();
    for (const landscape of [false, true]) {
      const paper = await page.pdf({ format, landscape });
      const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/gu);
      expect([landscape, pages?.length]).toEqual([landscape, 1]);
    }
    await page.context().close();
  });
});

describe('of a network in which nothing is recorded', () => {
  it('there is nothing to export, and the page says what to do', async () => {
    const { page } = await explorer.visit('/icon.svg');
    await narrow(page, ['act_nobody']);
    await page.goto(new URL('/', page.url()).href);
    await page.getByText('Nothing is recorded yet').waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const sheet = page.getByRole('dialog', { name: 'Export' });
    await sheet.getByText('Nothing is recorded: import claims first').waitFor();
    await eventually(async () => expect(await sheet.getByRole('button').allTextContents()).toEqual(['']));
    await page.context().close();
  });
});

describe('of a network that cannot be loaded', () => {
  it('there is nothing to export, and the page does not say that nothing is recorded', async () => {
    const { page } = await explorer.visit('/icon.svg');
    await page.route(graphqlAddress, (route) => route.abort());
    await page.goto(new URL('/', page.url()).href);
    await page.getByText('The network cannot be loaded').waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    const sheet = page.getByRole('dialog', { name: 'Export' });
    await sheet.getByText('The network is not loaded').waitFor();
    expect(await sheet.getByText('Nothing is recorded').count()).toBe(0);
    await page.context().close();
  });
});

describe('a brief of what is shown', () => {
  it('cites every claim for and against, in Markdown', async () => {
    const page = await takingAway();
    await page.getByRole('radio', { name: 'All that is shown', exact: false }).check();
    await page.getByRole('textbox', { name: 'Title' }).fill('What is known');
    const { name, bytes } = await saved(page, 'Markdown');
    const text = bytes.toString('utf8');
    expect(name).toBe('what-is-known.md');
    expect(text).toMatch(/^# What is known\n/u);
    for (const claim of ['said', 'denied', 'allied']) expect(text).toContain(`What is said in ${claim}`);
    expect(text).not.toContain('<script');
    await page.context().close();
  });

  it('is of what is open where that is chosen, as HTML that stands alone', async () => {
    const page = await takingAway();
    const { bytes } = await saved(page, 'HTML');
    const html = bytes.toString('utf8');
    expect(html).toContain('Contested: 1 origin reports it, 1 denies it, in 2 documents of 2 publishers.');
    expect(html).not.toContain('What is said in allied');
    expect(html).not.toMatch(/<script|<link|src=/u);
    await page.context().close();
  });

  it('has the whole of it in its image, in light colours, whatever the window shows', async () => {
    const { page } = await explorer.visit('/', {
      colorScheme: 'dark',
      viewport: { width: 700, height: 420 },
    });
    await page.waitForFunction(() => {
      const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
      return new Set(graph?.nodes().map((node) => node.position('x'))).size > 2;
    });
    await page.evaluate(() =>
      (window as unknown as { entente: { graph: Core } }).entente.graph.viewport({
        zoom: 3,
        pan: { x: -9000, y: -9000 },
      }),
    );
    await page.keyboard.press('Alt+t');
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    const html = (await saved(page, 'HTML')).bytes.toString('utf8');
    const seen = await page.evaluate((source) => {
      const image = new DOMParser().parseFromString(source, 'text/html').querySelector('svg');
      return {
        background: image?.querySelector('rect')?.getAttribute('fill'),
        actors: [...(image?.querySelectorAll('a[href*="actor="]') ?? [])].length,
        relations: [...(image?.querySelectorAll('a[href*="relation="]') ?? [])].length,
      };
    }, html);
    expect(seen).toEqual({ background: '#fbfaf7', actors: 3, relations: 2 });
    await page.context().close();
  });

  it('gives its sources to a reference manager', async () => {
    const page = await takingAway();
    const items = JSON.parse((await saved(page, 'CSL-JSON')).bytes.toString('utf8')) as { title: string }[];
    expect(items.map(({ title }) => title).sort()).toEqual([named('paper'), named('post')]);
    expect((await saved(page, 'BibTeX')).bytes.toString('utf8').match(/^@\w+/gmu)).toHaveLength(2);
    await page.context().close();
  });
});

describe('a brief for a word processor', () => {
  it('is a document of Word, with its image', async () => {
    const page = await takingAway();
    const { name, bytes } = await saved(page, 'Word (DOCX)');
    expect(name).toMatch(/\.docx$/u);
    const names = bytes.toString('latin1');
    expect(names.startsWith('PK')).toBe(true);
    expect(names).toContain('word/document.xml');
    expect(names).toMatch(/word\/media\/[\w-]+\.png/u);
    await page.context().close();
  });
});

describe('a brief as PDF', () => {
  it('has the title, the image, each claim with its notes and the pages of its sources as text, in letters of several scripts', async () => {
    const page = await takingAway();
    await page.getByRole('textbox', { name: 'Title' }).fill('Ադրբեջան, Россия, שלום, سلام, საქართველო, 中');
    const { name, bytes } = await saved(page, 'PDF');
    expect(name).toMatch(/\.pdf$/u);
    const { text, pageStarts, proposals } = await readDocumentApart({ name, bytes }, generousLimits);
    expect(pageStarts).toHaveLength(1);
    expect(proposals.title?.value).toContain('Россия');
    for (const words of ['Ադրբեջան, Россия', 'Findings', 'What is said in said', 'Sources', named('paper')])
      expect(text).toContain(words);
    expect(bytes.toString('latin1')).toContain('/Subtype /Image');
    await page.getByRole('dialog').getByText('1 character of scripts that its fonts lack').waitFor();
    await page.context().close();
  });
});

describe('taking away', () => {
  it('is done by keyboard, closed by Escape, and has nothing that axe finds', async () => {
    const page = await takingAway();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+t');
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    await page.context().close();
  });

  it('is opened again however it was closed, and however soon', async () => {
    const page = await takingAway();
    for (const close of ['by key', 'by the browser']) {
      if (close === 'by key') await page.keyboard.press('Escape');
      else await page.evaluate(() => document.querySelector('dialog')?.close());
      if (close === 'by the browser') await page.locator('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('Alt+t');
      await page.getByRole('dialog', { name: 'Export' }).waitFor();
    }
    await page.context().close();
  });
});
