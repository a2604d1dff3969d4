import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdText, sealQuote, sha256Hex } from '@entente/documents';
import { ActorKind, AliasKind, RelationType, Stance } from '@entente/model';
import type { Core, EdgeSingular } from 'cytoscape';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { graphqlAddress } from '../support/graphqlRequests.js';
import { atRest } from '../support/atRest.js';
import { openBrowser, handOverNetwork } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { someGraph } from '../support/someGraph.js';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const siteDirectory = join(import.meta.dirname, '../../apps/web/dist');
const text =
  'Aland sent fighters to Bland, a paper says. Aland denies it. Aland sold drones to Bland in May.';
const hostile = '<img src=x onerror="window.hacked=true">';

let server: TestServer;
let browser: Browser;
let address: string;
const id = (subject: 'actor' | 'relation' | 'source' | 'claim', name: string) =>
  server.corner.id(subject, name);

beforeAll(async () => {
  server = await startTestServer({ siteDirectory });
  await record(server);
  await server.app.listen(0, '127.0.0.1');
  address = await server.app.getUrl();
  browser = await openBrowser();
}, startLimitMs);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Two states with contested fighters, drones, and a person of a hostile name. */
async function record({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const quote = (words: string) => ({ start: text.indexOf(words), words });
  const claim = (name: string, stance: Stance, words: string, aland = false) => {
    const { start } = quote(words);
    const drafted = make.claim(name, ['paper'], {
      stance,
      voice: aland ? make.speaker('aland') : { kind: 'source' },
    });
    const [citation] = drafted.citations;
    const anchor = { kind: 'TEXT' as const, start, end: start + words.length };
    return { ...drafted, citations: [{ ...citation, anchor, seal: sealQuote(words) }] as const };
  };
  const fighters = make.relation('fighters', 'aland', 'bland', {
    type: RelationType.MILITARY_SUPPORT,
    occurred: make.date('2020-09~'),
  });
  const drones = make.relation('drones', 'aland', 'bland', { occurred: make.date('2021-05') });
  const visit = make.relation('visit', 'hostile', 'cland', { type: RelationType.VISIT });
  const batch = {
    actors: [
      { ...make.state('aland'), aliases: [{ name: `Capital${corner.mark}`, kind: AliasKind.METONYM }] },
      make.state('bland'),
      make.state('cland'),
      { ...make.state('hostile'), kind: ActorKind.PERSON, name: `${hostile} ${corner.mark}` },
    ],
    sources: [
      make.source('paper', {
        sha256: sha256Hex(text),
        published: make.date('2020-09-30'),
        publisher: 'The Paper',
      }),
    ],
    claims: [
      { relation: fighters, claim: claim('said', Stance.REPORTED, 'Aland sent fighters to Bland') },
      { relation: fighters, claim: claim('denied', Stance.DENIED, 'Aland denies it', true) },
      { relation: drones, claim: claim('sold', Stance.ASSERTED, 'Aland sold drones to Bland in May') },
      { relation: visit, claim: claim('visited', Stance.ASSERTED, 'a paper says') },
    ],
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  expect(refused).toEqual([]);
}

interface Visit {
  readonly page: Page;
  /** What the console and the network had to complain of. */
  readonly troubles: string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  await handOverNetwork(context);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/u.test(request.url()))
      troubles.push(request.url());
  });
  await page.goto(address + path);
  return { page, troubles };
}

/** Until the network is drawn and laid out. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    const places = graph?.nodes().map((node) => `${node.position('x')} ${node.position('y')}`);
    return places !== undefined && new Set(places).size > 1;
  });
}

/** Where the middle of an edge is on the screen. */
function middleOf(page: Page, relationId: string): Promise<{ x: number; y: number }> {
  return atRest(() =>
    page.evaluate((wanted) => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      const edge = graph
        .edges()
        .filter((one) => (one.data('relationIds') as string[]).includes(wanted))[0] as EdgeSingular;
      const box = graph.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const { x, y } = edge.renderedMidpoint();
      return { x: x + box.left, y: y + box.top };
    }, relationId),
  );
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (
      window as unknown as {
        axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe;
    const found = await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
  });
}

describe('the explorer', () => {
  it('shows the network at first sight, with nothing open and nothing greyed, and asks no other host', async () => {
    const { page, troubles } = await visit('/');
    await drawn(page);
    expect(await page.getByText(/Contested: /u).count()).toBe(0);
    const greyed = () =>
      page.evaluate(
        () => (window as unknown as { entente: { graph: Core } }).entente.graph.elements('.dimmed').length,
      );
    expect(await greyed()).toBe(0);
    const drawnActors = () =>
      page.evaluate(() =>
        (window as unknown as { entente: { graph: Core } }).entente.graph.nodes().map((node) => node.id()),
      );
    await eventually(async () =>
      expect(await drawnActors()).toEqual(
        expect.arrayContaining([id('actor', 'aland'), id('actor', 'bland')]),
      ),
    );
    expect(troubles).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('tells kinds apart by shape, tone by colour, evidence by line, and binds parallel relations with their number', async () => {
    const { page } = await visit(`/?actor=${id('actor', 'bland')}`);
    await drawn(page);
    const seen = () =>
      page.evaluate(
        ([aland, person, drones]) => {
          const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
          const band = graph
            .edges()
            .filter((edge) => (edge.data('relationIds') as string[]).includes(drones ?? ''));
          return {
            state: graph.getElementById(aland ?? '').style('shape') as string,
            person: graph.getElementById(person ?? '').style('shape') as string,
            mark: band.data('mark') as string,
          };
        },
        [id('actor', 'aland'), id('actor', 'hostile'), id('relation', 'drones')],
      );
    await eventually(async () =>
      expect(await seen()).toEqual({ state: 'ellipse', person: 'round-rectangle', mark: '2 ≠' }),
    );
    await page.context().close();
  });

  it('opens a band at a click, and a relation to what is said for and against it', async () => {
    const { page } = await visit(`/?actor=${id('actor', 'bland')}`);
    await drawn(page);
    const at = await middleOf(page, id('relation', 'drones'));
    await page.mouse.click(at.x, at.y);
    await page.waitForFunction(
      (wanted) =>
        (window as unknown as { entente: { graph: Core } }).entente.graph.getElementById(wanted).nonempty(),
      id('relation', 'fighters'),
    );
    const fighters = await middleOf(page, id('relation', 'fighters'));
    await page.mouse.click(fighters.x, fighters.y);
    await page
      .getByText('Contested: 1 origin reports it, 1 denies it, all in 1 document', { exact: false })
      .waitFor();
    await page.getByText('What is said in said').waitFor();
    await page.getByText('What is said in denied').waitFor();
    expect(page.url()).toContain(`relation=${id('relation', 'fighters')}`);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('says plainly that a text is not held and how to add it; once it is, shows the passage in its surroundings', async () => {
    const path = `/?relation=${id('relation', 'fighters')}`;
    const before = await visit(path);
    await before.page.getByText('entente source add', { exact: false }).first().waitFor();
    await before.page.context().close();
    const document = holdText(text);
    await server.store.holdDocument(
      { sourceId: id('source', 'paper'), document, sha256: document.textSha256 },
      server.corner.writer,
    );
    const { page } = await visit(path);
    const passage = page.locator('mark', { hasText: 'Aland sent fighters to Bland' });
    await passage.waitFor();
    await eventually(async () =>
      expect(await page.getByText('entente source add', { exact: false }).count()).toBe(0),
    );
    await page.context().close();
  });

  it('finds an actor by a metonym as it is typed, by keyboard alone', async () => {
    const { page } = await visit('/');
    await drawn(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(`Capital${server.corner.mark}`);
    await page
      .locator('[role=option][aria-selected=true]', { hasText: `aland ${server.corner.mark} “Capital` })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('actor') === id('actor', 'aland'));
    await page.getByText(`Capital${server.corner.mark}`).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('shows what is known of an actor at a click on it, and clears at a click beside it', async () => {
    const { page } = await visit('/');
    await drawn(page);
    const at = await atRest(() =>
      page.evaluate(
        (wanted) => {
          const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
          const box = graph.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
          const { x, y } = graph.getElementById(wanted).renderedPosition();
          return { x: x + box.left, y: y + box.top };
        },
        id('actor', 'aland'),
      ),
    );
    await page.mouse.click(at.x, at.y);
    await page.getByRole('heading', { name: `aland ${server.corner.mark}` }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('actor') === id('actor', 'aland'));
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('actor') === null);
    await page.context().close();
  });

  it('shows a hostile name literally, everywhere', async () => {
    const { page } = await visit(`/?actor=${id('actor', 'hostile')}`);
    await page.getByRole('heading', { name: hostile, exact: false }).waitFor();
    await eventually(async () => expect(await page.evaluate(() => 'hacked' in window)).toBe(false));
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('fits a phone, in %s', async (colorScheme) => {
    const { page, troubles } = await visit(`/?relation=${id('relation', 'fighters')}`, {
      viewport: { width: 390, height: 844 },
      colorScheme,
    });
    await page
      .getByText(/Contested: /u)
      .first()
      .waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390),
    );
    expect(troubles).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('says what to do when the server is away, and goes on when it is back', async () => {
    const { page } = await visit('/nothing-yet');
    await page.route(graphqlAddress, (route) => route.abort());
    await page.goto(address);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute(graphqlAddress);
    await retry.first().click();
    await drawn(page);
    await page.context().close();
  });
});

describe('GraphiQL', () => {
  it('opens at /graphql, from this server alone, and answers', async () => {
    const { page, troubles } = await visit('/graphql');
    await page.locator('.graphiql-container').waitFor();
    await page.locator('.monaco-editor').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
