import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { signInAsEditor } from '../support/signInAsEditor.js';
import { someGraph } from '../support/someGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(
    async ({ store, corner }) => {
      const make = someGraph(corner);
      const batch = {
        actors: ['Aaland', 'Beeland', 'Ceeland'].map((name) => make.state(name)),
        sources: [make.source('paper', { published: make.date('2031-04-02') })],
        claims: [
          {
            relation: make.relation('old', 'Aaland', 'Beeland', { occurred: make.date('2031-05') }),
            claim: make.claim('old', ['paper']),
          },
        ],
      };
      const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
      if (refused.length > 0) throw new Error(JSON.stringify(refused));
    },
    ['Aaland', 'Beeland'],
  );
}, startLimitMs);
afterAll(() => explorer.close());

const reviewQuery = `query ($id: ID!) { review(sourceId: $id) { proposals {
  type state from { text } decision { by reason changed claimId relationId } } } }`;
const claimsQuery =
  'query ($id: ID!) { relation(id: $id) { type claims { id stance citations { status quote } } } }';

interface Decided {
  readonly type: string;
  readonly state: string;
  readonly decision: {
    readonly by: string;
    readonly reason: string | null;
    readonly changed: boolean;
    readonly claimId: string | null;
    readonly relationId: string | null;
  } | null;
}

/** Holds an English document that tells of four events between two actors, and of one with a third that the graph does not have. */
async function hold(title: string): Promise<{ id: string; stranger: string }> {
  const { server } = explorer;
  const { mark } = server.corner;
  const [a, b] = [`Aaland ${mark}`, `Beeland ${mark}`];
  const stranger = `Q${mark.replace(/\d/gu, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
  const text = [
    `${a} sold missiles to ${b} in May 2031.`,
    `${b} threatened ${a} on Tuesday.`,
    `${a} condemned ${b}.`,
    `${b} sanctioned ${a}.`,
    `${stranger} praised ${b}.`,
    title,
  ].join('\n\n');
  const { data } = await server.ask(
    'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
    {
      input: { title: `${title} ${mark}`, published: '2031-06-06', language: 'en', text },
    },
  );
  return { id: (data as { addSource: { id: string } }).addSource.id, stranger };
}

async function decisions(id: string): Promise<Map<string, Decided>> {
  const { data } = await explorer.server.ask(reviewQuery, { id });
  const { proposals } = (data as { review: { proposals: Decided[] } }).review;
  return new Map(proposals.map((proposal) => [proposal.type, proposal]));
}

describe('the review', () => {
  it('is done by keyboard: as a further claim, with changes, with a new actor, rejected, put off, undone; each claim verified', async () => {
    const { id, stranger } = await hold('Strait');
    const { page, troubles } = await explorer.visit('/');
    const editor = await signInAsEditor(page, explorer);
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/review/${id}`);
    const card = page.getByRole('region', { name: 'The proposal in hand' });
    await card.waitFor();
    const heading = card.getByRole('heading', { level: 2 });
    const inHand = (words: string): Promise<void> => heading.filter({ hasText: words }).waitFor();
    const kept = (type: string, decided: object): Promise<void> =>
      eventually(async () => expect((await decisions(id)).get(type)).toMatchObject(decided));
    expect(await violations(page)).toEqual([]);

    // In the order of the text, and the next one at once.
    await inHand('supplies arms to');
    await page.keyboard.press('j');
    await inHand('threatens');
    await page.keyboard.press('k');
    await inHand('supplies arms to');
    await page.keyboard.press('l');
    await inHand('threatens');
    await kept('ARMS_SUPPLY', { state: 'POSTPONED' });
    await page.keyboard.press('u');
    await inHand('supplies arms to');
    await kept('ARMS_SUPPLY', { state: 'PENDING' });

    // The relation of that month is chosen beforehand.
    await card.locator('label').filter({ hasText: 'fits' }).getByRole('radio', { checked: true }).waitFor();
    await page.keyboard.press('a');
    const old = explorer.server.corner.id('relation', 'old');
    await kept('ARMS_SUPPLY', {
      state: 'ACCEPTED',
      decision: { by: editor, changed: false, relationId: old },
    });

    await inHand('threatens');
    await card.getByText('On this pair already', { exact: false }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('e');
    await page.getByRole('heading', { name: 'Accept with changes' }).waitFor();
    await page.getByRole('radio', { name: /^Reports it/u }).check();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await kept('THREAT', { state: 'ACCEPTED', decision: { changed: true } });

    await inHand('criticises');
    await page.keyboard.press('x');
    await card.getByRole('button', { name: 'Reject: an opinion' }).waitFor();
    await page.keyboard.press('5');
    await kept('CRITICISM', { state: 'REJECTED', decision: { reason: 'OPINION' } });

    await inHand('sanctions');
    await card.getByText('On this pair already', { exact: false }).waitFor();
    await page.keyboard.press('a');
    await kept('SANCTION', { state: 'ACCEPTED', decision: { changed: false } });

    // Whoever the graph does not have is added in place.
    await inHand(stranger);
    await card.getByRole('button', { name: 'add it as a new actor' }).click();
    await card.getByRole('radio', { name: 'State' }).check();
    await card.getByRole('button', { name: 'Add the actor' }).click();
    await card.getByText('Nothing is recorded between the two yet', { exact: false }).waitFor();
    await page.keyboard.press('a');

    const done = page.getByRole('region', { name: 'What was decided' });
    await done.getByRole('heading', { name: 'Done: 4 claims accepted' }).waitFor();
    await eventually(async () => expect(await done.getByRole('link').count()).toBe(4));
    expect(await violations(page)).toEqual([]);
    for (const { state, decision } of (await decisions(id)).values()) {
      if (state !== 'ACCEPTED') continue;
      const { data } = await explorer.server.ask(claimsQuery, { id: decision?.relationId });
      const { claims } = (data as { relation: { claims: { id: string; citations: { status: string }[] }[] } })
        .relation;
      const claim = claims.find((one) => one.id === decision?.claimId);
      expect(claim?.citations).toEqual([expect.objectContaining({ status: 'VERIFIED' })]);
    }

    // What was decided is kept between visits, and undone by the same key.
    await page.reload();
    await page.getByRole('region', { name: 'What was decided' }).waitFor();
    await page.keyboard.press('u');
    await card.waitFor();
    expect(await heading.textContent()).toContain(stranger);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is corrected by single keys, and several are rejected by one, which one Undo takes back', async () => {
    const { server } = explorer;
    const { mark } = server.corner;
    const [a, b, c] = ['Aaland', 'Beeland', 'Ceeland'].map((name) => `${name} ${mark}`);
    const text = [
      `${a} criticised ${b}.`,
      `${a} criticised ${c}.`,
      `${b} sanctioned ${a} and threatened ${c}.`,
      `${c} criticised ${a}.`,
      `${c} sanctioned ${b}.`,
      'Quay',
    ].join('\n\n');
    const held = await server.ask('mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }', {
      input: { title: `Quay ${mark}`, published: '2031-06-06', language: 'en', text },
    });
    const { id } = (held.data as { addSource: { id: string } }).addSource;
    const { page, troubles } = await explorer.visit('/');
    await signInAsEditor(page, explorer);
    await page.goto(new URL(`/review/${id}`, page.url()).href);
    const card = page.getByRole('region', { name: 'The proposal in hand' });
    const inHand = (words: string): Promise<void> =>
      card.getByRole('heading', { level: 2 }).filter({ hasText: words }).waitFor();
    const left = (count: number): Promise<void> =>
      page.getByText(`${count} left`, { exact: false }).waitFor();
    const open = async (): Promise<number> => {
      const { data } = await server.ask(reviewQuery, { id });
      const { proposals } = (data as { review: { proposals: Decided[] } }).review;
      return proposals.filter(({ state }) => state === 'PENDING').length;
    };

    await card.waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys of the review' });
    await help.getByText('Turn it round: from becomes to').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await left(6);

    // Turned round, by another verb, said of another, and how firmly: without the form.
    await page.keyboard.press('d');
    await card
      .getByRole('heading', { level: 2 })
      .filter({ hasText: /Beeland.*criticises.*Aaland/u })
      .waitFor();
    await page.keyboard.press('d');
    await page.keyboard.press('v');
    await page.keyboard.type('threat');
    await card.getByRole('option', { name: /^threatens/u }).waitFor();
    await page.keyboard.press('Enter');
    await inHand('threatens');
    await page.keyboard.press('g');
    await page.keyboard.type(`Ceeland ${mark}`);
    await card
      .getByRole('option', { name: new RegExp(`Ceeland ${mark}`, 'u') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await card
      .getByRole('heading', { level: 2 })
      .filter({ hasText: /Aaland.*threatens.*Ceeland/u })
      .waitFor();
    await page.keyboard.press('t');
    await card.getByText(/^Reports it/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await card.getByText(/Nothing is recorded between|On this pair already/u).waitFor();
    await page.keyboard.press('a');
    await left(5);
    await eventually(async () => expect(await open()).toBe(5));

    // What is left of a pattern goes by one key, and comes back by one.
    await inHand('criticises');
    await page.keyboard.press('Shift+P');
    await inHand('sanctions');
    await left(3);
    await eventually(async () => expect(await open()).toBe(3));
    await page.keyboard.press('u');
    await left(5);
    await eventually(async () => expect(await open()).toBe(5));

    // So does what is left of a sentence.
    await page.keyboard.press('j');
    await inHand('sanctions');
    await page.keyboard.press('Shift+X');
    await left(3);
    await inHand('criticises');
    await eventually(async () => expect(await open()).toBe(3));

    await page.getByRole('button', { name: 'How often each pattern is right…' }).click();
    const patterns = page.getByRole('dialog', { name: 'How often each pattern is right' });
    const row = patterns.getByRole('row').filter({ hasText: 'criticism.criticize' });
    await row.getByRole('switch', { checked: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is offered to editors alone, and fits a phone', async () => {
    const { id } = await hold('Harbour');
    const reader = await explorer.visit('/');
    await reader.page.getByRole('link', { name: 'Documents' }).waitFor();
    expect(await reader.page.getByRole('link', { name: /^Review/u }).count()).toBe(0);
    await reader.page.goto(`${new URL(reader.page.url()).origin}/review/${id}`);
    await reader.page.getByText('Claims are reviewed by editors', { exact: false }).waitFor();
    await reader.page.context().close();

    const { page } = await explorer.visit('/', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await signInAsEditor(page, explorer);
    await page.goto(`${new URL(page.url()).origin}/review/${id}`);
    const card = page.getByRole('region', { name: 'The proposal in hand' });
    await card.getByRole('button', { name: 'Later' }).tap();
    expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose a document' }).tap();
    await page.getByRole('region', { name: 'In review' }).getByRole('link').first().waitFor();
    await page.context().close();
  });
});
