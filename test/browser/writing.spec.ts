import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { drawnNetwork, networkAtRest } from '../support/drawnNetwork.js';
import { eventually } from '../support/eventually.js';
import { signInAsAdmin, signInAsEditor } from '../support/signInAsEditor.js';
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
        actors: ['aaland', 'beeland', 'ceeland', 'twinland'].map((name) => make.state(name)),
        sources: [make.source('paper', { published: make.date('2020-10-02') })],
        claims: [
          { relation: make.relation('old', 'beeland', 'ceeland', {}), claim: make.claim('old', ['paper']) },
          {
            relation: make.relation('twin', 'twinland', 'ceeland', {}),
            claim: make.claim('twin', ['paper']),
          },
        ],
      };
      const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
      if (refused.length > 0) throw new Error(JSON.stringify(refused));
    },
    ['aaland', 'beeland', 'ceeland', 'twinland'],
  );
}, startLimitMs);
afterAll(() => explorer.close());

const TEXT = [
  'The harbour reopened.',
  '',
  'On Tuesday the aaland government sent “two cargo flights” to beeland, an official said. Nobody denied it.',
].join('\n');

const relationQuery =
  'query ($id: ID!) { relation(id: $id) { occurred claims { stance attribution recordedBy citations { status quote } } } }';

/** Types into a field with a list of choices, and takes the first one that is offered. */
async function pick(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name, exact: true });
  await field.fill(text);
  await page
    .getByRole('option', { name: new RegExp(text, 'u') })
    .first()
    .click();
  await eventually(async () => expect(await field.inputValue()).toContain(text));
}

describe('An editor', () => {
  it('records a claim from a passage, opens it in the graph, corrects it, takes it back, and undoes that', async () => {
    const { mark } = explorer.server.corner;
    const { data } = await explorer.server.ask(
      'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
      { input: { title: `Harbour ${mark}`, published: '2020-10-02', text: `${TEXT} ${mark}` } },
    );
    const { id } = (data as { addSource: { id: string } }).addSource;
    const { page, troubles } = await explorer.visit('/');
    const editor = await signInAsEditor(page, explorer);
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/documents/${id}`);
    await page.getByText(/^Select the passage/u).waitFor();
    // The second sentence, by its key.
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    await page.getByRole('button', { name: /^Record a claim/u }).waitFor();
    await page.keyboard.press('c');

    await page.getByRole('heading', { name: 'Record a claim' }).waitFor();
    await pick(page, 'From', `aaland ${mark}`);
    await pick(page, 'Relation', 'supplies arms to');
    await pick(page, 'To', `beeland ${mark}`);
    await page.getByRole('radio', { name: /^Reports it/u }).check();
    await page.getByRole('radio', { name: 'As the text puts it' }).check();
    await page.getByRole('textbox', { name: /^Who says so/u }).fill('an official');
    await page.getByRole('textbox', { name: /^When/u }).fill('last Tuesday');
    await page.getByText('about 29 Sep 2020').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');

    const link = page.getByRole('link', { name: 'Open it in the graph' });
    await link.waitFor();
    const relationId = new URL((await link.getAttribute('href')) ?? '', origin).searchParams.get('relation');
    const read = await explorer.server.ask(relationQuery, { id: relationId });
    expect(read.data).toEqual({
      relation: {
        occurred: '2020-09-29~',
        claims: [
          {
            stance: 'REPORTED',
            attribution: 'an official',
            recordedBy: editor,
            citations: [
              {
                status: 'VERIFIED',
                quote:
                  'On Tuesday the aaland government sent “two cargo flights” to beeland, an official said.',
              },
            ],
          },
        ],
      },
    });
    await link.click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('Reports it', { exact: true }).waitFor();

    await details.getByRole('button', { name: 'Correct the date' }).click();
    const dating = page.getByRole('dialog', { name: 'Correct the date' });
    await dating.getByLabel('When it happened').fill('31 June 2020');
    await page.keyboard.press('Control+Enter');
    await dating.getByText('June 2020 has 30 days', { exact: false }).waitFor();
    await dating.getByLabel('When it happened').fill('October 2020');
    await dating.getByText('1 claim with the same date', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await dating.waitFor({ state: 'detached' });
    const dates = (date: string): Promise<void> =>
      eventually(async () =>
        expect(await details.locator('dd').filter({ hasText: '2020' }).allTextContents()).toEqual([
          expect.stringContaining(date),
        ]),
      );
    await dates('Oct 2020');
    await page.keyboard.press('Control+z');
    await dates('about 29 Sep 2020');

    await details.getByRole('button', { name: /^Correct the claim/u }).click();
    const correction = page.getByRole('dialog', { name: 'Correct a claim' });
    await correction.getByText('two cargo flights').first().waitFor();
    await correction.getByRole('radio', { name: /^Alleges it/u }).check();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await details.getByText('Alleges it', { exact: true }).waitFor();

    await details.getByRole('button', { name: /^Take back the claim/u }).click();
    const takingBack = page.getByRole('dialog', { name: 'Take back a claim' });
    await takingBack.getByRole('textbox').fill('Another harbour was meant');
    await page.keyboard.press('Control+Enter');
    await details.waitFor({ state: 'detached' });
    const taken = await explorer.server.ask(relationQuery, { id: relationId });
    expect(taken.data).toEqual({ relation: null });

    await page.keyboard.press('Control+z');
    await details.getByText('Alleges it', { exact: true }).waitFor();
    await details.getByText('two cargo flights').first().waitFor();
    // It is the same claim on the same relation again.
    expect(new URL(page.url()).searchParams.get('relation')).toBe(relationId);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('An admin', () => {
  it('makes two actors one, having seen what moves, and parts them again', async () => {
    const { corner } = explorer.server;
    const { mark } = corner;
    const [kept, twin] = [corner.id('actor', 'beeland'), corner.id('actor', 'twinland')];
    const { page, troubles } = await explorer.visit('/');
    await signInAsAdmin(page, explorer);
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/?actor=${kept}`);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: 'Merge…' }).click();
    const sheet = page.getByRole('dialog', { name: 'Merge two actors' });
    await pick(page, 'The actor that goes into it', `twinland ${mark}`);
    const row = sheet.getByRole('row', { name: /^supplies arms to/u });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['1', '1', '2']);
    await sheet.getByText(`is then also called twinland ${mark}`).waitFor();
    await page.keyboard.press('Control+Enter');
    await sheet.getByText(/^Say why they are one/u).waitFor();
    expect(await violations(page)).toEqual([]);
    const before = await networkAtRest(page);
    await sheet.getByRole('textbox', { name: 'Why are they one?' }).fill('One state under two names');
    await page.keyboard.press('Control+Enter');
    await sheet.waitFor({ state: 'detached' });
    await details.getByText(`twinland ${mark}`).waitFor();
    const left = before.lines.filter((ends) => !ends.includes(twin));
    await eventually(async () => expect(new Set((await drawnNetwork(page)).lines)).toEqual(new Set(left)));
    const { [twin]: gone, ...others } = before.places;
    expect(gone).toBeDefined();
    const merged = await drawnNetwork(page);
    expect([merged.places, merged.camera]).toEqual([others, before.camera]);

    await page.getByRole('button', { name: /^Undo: Merge/u }).click();
    await eventually(async () =>
      expect(new Set((await drawnNetwork(page)).lines)).toEqual(new Set(before.lines)),
    );
    const parted = await drawnNetwork(page);
    expect([parted.places, parted.camera]).toEqual([before.places, before.camera]);
    const { data } = await explorer.server.ask(
      'query ($id: ID!) { actor(id: $id) { id aliases { name } } }',
      {
        id: kept,
      },
    );
    expect(data).toEqual({ actor: { id: kept, aliases: [] } });
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
