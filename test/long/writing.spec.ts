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
        actors: ['aaland', 'beeland', 'ceeland', 'elland', 'fenland'].map((name) => make.state(name)),
        sources: [make.source('paper', { published: make.date('2020-10-02') })],
        claims: [
          { relation: make.relation('old', 'beeland', 'ceeland', {}), claim: make.claim('old', ['paper']) },
          {
            relation: make.relation('other', 'aaland', 'ceeland', {}),
            claim: make.claim('other', ['paper']),
          },
          {
            relation: make.relation('wrong', 'beeland', 'fenland', {}),
            claim: make.claim('wrong', ['paper']),
          },
        ],
      };
      const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
      if (refused.length > 0) throw new Error(JSON.stringify(refused));
    },
    ['aaland', 'beeland', 'ceeland', 'elland', 'fenland'],
  );
}, startLimitMs);
afterAll(() => explorer.close());

/** Opens the page as an editor. */
async function visitAsEditor(): Promise<{ page: Page; troubles: string[] }> {
  const visit = await explorer.visit('/');
  await signInAsEditor(visit.page, explorer);
  await visit.page.getByRole('button', { name: 'Add', exact: true }).waitFor();
  return visit;
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

describe('An editor', () => {
  it('adds a document by its pasted text, which then is open', async () => {
    const { mark } = explorer.server.corner;
    const { page, troubles } = await visitAsEditor();
    await choose(page, 'Add a document');
    const sheet = page.getByRole('dialog', { name: 'Add a document' });
    await sheet.getByRole('textbox', { name: 'Text' }).fill(`The harbour of ${mark} reopened.`);
    await sheet.getByRole('textbox', { name: 'Title' }).fill(`Harbour ${mark}`);
    await sheet.getByRole('textbox', { name: 'Published on' }).fill('31 September 2020');
    await sheet.getByText(/September 2020 has 30 days/u).waitFor();
    await sheet.getByRole('textbox', { name: 'Published on' }).fill('2 October 2020');
    await sheet.getByText('Understood as 2 Oct 2020').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: `Harbour ${mark}` }).waitFor();
    await page.getByText(`The harbour of ${mark} reopened.`).waitFor();
    await page.getByText('2 Oct 2020').waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is shown the actor that has a name already, and may add another one of that name', async () => {
    const { corner } = explorer.server;
    const { mark } = corner;
    const { page } = await visitAsEditor();
    await choose(page, 'Add an actor');
    const sheet = page.getByRole('dialog', { name: 'Add an actor' });
    await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill(`aaland ${mark}`);
    await sheet.getByRole('radio', { name: 'Organisation' }).check();
    await sheet.getByRole('button', { name: 'Add the actor' }).click();
    await sheet.getByRole('alert').getByText(`aaland ${mark}`, { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'It is another one of the same name' }).click();
    await sheet.waitFor({ state: 'detached' });
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('Organisation, 0 relations').waitFor();
    const added = new URL(page.url()).searchParams.get('actor');
    expect(added).not.toBe(corner.id('actor', 'aaland'));
    await page.context().close();
  });
});

describe('A claim that was recorded of the wrong actors', () => {
  it('is moved to another relation, which opens, and back', async () => {
    const { corner } = explorer.server;
    const { mark } = corner;
    const { page, troubles } = await visitAsEditor();
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/?relation=${corner.id('relation', 'wrong')}`);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: /^Move the claim/u }).click();
    const sheet = page.getByRole('dialog', { name: 'Move a claim' });
    const field = sheet.getByRole('combobox', { name: 'To', exact: true });
    await field.fill(`elland ${mark}`);
    await sheet.getByRole('option', { name: `elland ${mark}`, exact: true }).click();
    await eventually(async () => expect(await field.inputValue()).toBe(`elland ${mark}`));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await sheet.waitFor({ state: 'detached' });
    const heading = (name: string) =>
      details.getByRole('heading', { name: `beeland ${mark} supplies arms to ${name} ${mark}` });
    await heading('elland').waitFor();
    const ends = (from: string, to: string) => [corner.id('actor', from), corner.id('actor', to)];
    await eventually(async () => {
      const { lines } = await drawnNetwork(page);
      expect(lines).toContainEqual(ends('beeland', 'elland'));
      expect(lines).not.toContainEqual(ends('beeland', 'fenland'));
    });
    await page.getByRole('button', { name: /^Undo: Move a claim/u }).click();
    await heading('fenland').waitFor();
    await eventually(async () =>
      expect((await drawnNetwork(page)).lines).not.toContainEqual(ends('beeland', 'elland')),
    );
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('What others write', () => {
  it('comes into the open page and its panel, is told of, and moves nothing', async () => {
    const { corner } = explorer.server;
    const { mark } = corner;
    const { page, troubles } = await visitAsEditor();
    const { origin } = new URL(page.url());
    const [listening] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/graphql/stream')),
      page.goto(`${origin}/?relation=${corner.id('relation', 'old')}`),
    ]);
    expect(listening.status()).toBe(200);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('What is said in old', { exact: true }).waitFor();
    const before = await networkAtRest(page);
    const record = async (input: object): Promise<void> => {
      const { errors } = await explorer.server.ask(
        'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { id } }',
        { input: { citations: [{ sourceId: corner.id('source', 'paper'), start: 20, end: 30 }], ...input } },
      );
      expect(errors).toEqual([]);
    };
    await record({
      relationId: corner.id('relation', 'old'),
      stance: 'DENIED',
      summary: 'It is denied by another one.',
    });
    const denied = details.getByText('It is denied by another one.', { exact: true });
    await denied.waitFor();
    const says = (words: string) =>
      eventually(async () => expect(await page.getByRole('status').allTextContents()).toContain(words));
    await says('editor changed what is open.');
    const [from, to] = [corner.id('actor', 'aaland'), corner.id('actor', 'beeland')];
    await record({
      relation: { type: 'AID', from, to },
      stance: 'ASSERTED',
      summary: 'It gives aid, as another one writes.',
    });
    await says(`editor changed “aaland ${mark} gives aid to beeland ${mark}”.`);
    await eventually(async () => expect((await drawnNetwork(page)).lines).toContainEqual([from, to]));
    const after = await drawnNetwork(page);
    expect([after.places, after.camera]).toEqual([before.places, before.camera]);
    expect(await denied.isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('is not listened for by guests, nor by a page that is not seen, which goes on where it was', async () => {
    const { corner } = explorer.server;
    const guest = await explorer.visit(`/?relation=${corner.id('relation', 'other')}`);
    const streams: string[] = [];
    guest.page.on('request', (request) => {
      if (request.url().endsWith('/graphql/stream')) streams.push(request.url());
    });
    await guest.page.getByText('What is said in other').waitFor();

    const { page } = await visitAsEditor();
    const open = () => page.waitForRequest((request) => request.url().endsWith('/graphql/stream'));
    await Promise.all([open(), page.reload()]);
    const see = (hidden: boolean) =>
      page.evaluate((isHidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    const ends = (from: string, to: string) => [corner.id('actor', from), corner.id('actor', to)] as const;
    const givesAid = async (from: string, to: string): Promise<void> => {
      const [giver, receiver] = ends(from, to);
      const { errors } = await explorer.server.ask(
        'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { id } }',
        {
          input: {
            relation: { type: 'AID', from: giver, to: receiver },
            stance: 'ASSERTED',
            summary: `Aid for ${to} by ${from}.`,
            citations: [{ sourceId: corner.id('source', 'paper'), start: 30, end: 40 }],
          },
        },
      );
      expect(errors).toEqual([]);
    };
    const shows = (from: string, to: string) =>
      eventually(async () => expect((await drawnNetwork(page)).lines).toContainEqual(ends(from, to)));
    await givesAid('ceeland', 'elland');
    await shows('ceeland', 'elland');
    const [closed] = await Promise.all([
      page.waitForEvent('requestfailed', (request) => request.url().endsWith('/graphql/stream')),
      see(true),
    ]);
    expect(closed.failure()?.errorText).toMatch(/ABORTED/u);
    await givesAid('elland', 'aaland');
    await Promise.all([open(), see(false)]);
    await shows('elland', 'aaland');
    expect(streams).toEqual([]);
    await Promise.all([page, guest.page].map((one) => one.context().close()));
  });
});

describe('An admin', () => {
  it('deletes an actor that nothing refers to, puts it back, and reads what was done to it and to the whole graph', async () => {
    const { corner, store } = explorer.server;
    const { mark } = corner;
    const spare = corner.id('actor', 'spare');
    await store.createActor(someGraph(corner).state('spare'), null, corner.writer);
    await store.updateActor(spare, { description: 'A spare one' }, corner.writer);
    const { page, troubles } = await explorer.visit('/');
    const admin = await signInAsAdmin(page, explorer);
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/?actor=${spare}`);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: 'Delete…' }).click();
    const sheet = page.getByRole('dialog', { name: `Delete spare ${mark}` });
    await sheet.getByRole('textbox').fill('Nobody is that');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await details.waitFor({ state: 'detached' });
    expect(await store.actor(spare)).toBeNull();

    await page.getByRole('button', { name: /^Undo: Delete/u }).click();
    await details.getByRole('heading', { name: `spare ${mark}` }).waitFor();
    await details.getByRole('button', { name: 'History' }).click();
    await details.getByText(`Actor deleted: “spare ${mark}”, state. Why: Nobody is that`).waitFor();
    await details.getByText('Actor changed: description from nothing to “A spare one”').waitFor();
    await details.getByText(`Actor put back: “spare ${mark}”, state`).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: /^Signed in/u }).click();
    await page.getByRole('menuitem', { name: 'Changes' }).click();
    const log = page.getByRole('dialog', { name: 'Changes' });
    await log.getByRole('textbox', { name: 'By' }).fill(admin);
    const entries = log.getByRole('list', { name: 'Changes' }).getByRole('listitem');
    await log.getByText(/^Actor put back/u).waitFor();
    await eventually(async () => expect(await entries.count()).toBe(2));
    await log.getByRole('combobox', { name: 'What' }).selectOption('Merges');
    await log.getByText('No change matches these choices.').waitFor();
    await log.getByRole('combobox', { name: 'What' }).selectOption('Actors');
    expect(await violations(page)).toEqual([]);
    await log
      .getByRole('button', { name: `spare ${mark}` })
      .first()
      .click();
    await log.waitFor({ state: 'detached' });
    await details.getByRole('heading', { name: `spare ${mark}` }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('A reader', () => {
  it('sees no control that writes', async () => {
    const { corner } = explorer.server;
    const { page } = await explorer.visit(`/?relation=${corner.id('relation', 'old')}`);
    await page.getByRole('complementary', { name: 'Details' }).getByText('What is said in old').waitFor();
    for (const name of [/^Add$/u, /^Add a further claim/u, /^Correct/u, /^Move/u, /^Take back/u])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.goto(`${new URL(page.url()).origin}/?actor=${corner.id('actor', 'aaland')}`);
    await page.getByRole('button', { name: 'Find paths' }).waitFor();
    for (const name of [/^Edit$/u, /^Merge/u, /^Delete/u])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.context().close();
  });
});
