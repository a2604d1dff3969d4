import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { readExamples } from '../support/readExamples.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(() => Promise.resolve());
}, startLimitMs);
afterAll(() => explorer.close());

async function visit() {
  const visited = await explorer.visit('/graphql');
  await visited.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return visited;
}

/** What an editor of GraphiQL shows, its odd spaces made plain. */
async function shown(page: Page, editor: string): Promise<string> {
  const lines = await page.locator(`.${editor} .view-line`).allTextContents();
  return lines.join('\n').replace(/\u00a0/gu, ' ');
}

async function untilShown(page: Page, editor: string, text: string): Promise<void> {
  // Long lines are broken anywhere.
  const bare = (words: string): string => words.replace(/\s/gu, '');
  while (!bare(await shown(page, editor)).includes(bare(text))) await page.waitForTimeout(100);
}

describe('GraphiQL', () => {
  it('lists every example with its explanation, and opens one with its variables', async () => {
    const { page, troubles } = await visit();
    const list = page.getByRole('region', { name: 'Examples' });
    const examples = readExamples();
    await eventually(async () =>
      expect(await list.getByRole('button').allTextContents()).toEqual(examples.map(({ title }) => title)),
    );
    await eventually(async () =>
      expect(await list.getByRole('listitem').first().textContent()).toContain(
        examples[0]?.explanation.split('\n')[0],
      ),
    );
    await list.getByRole('button', { name: 'Whom does a name mean?' }).click();
    await page.locator('.graphiql-query-editor').getByText('Whom does a name mean?').waitFor();
    await eventually(async () =>
      expect(await shown(page, 'graphiql-editor-tool')).toContain('"capital": "Jerusalem"'),
    );
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('runs what was opened', async () => {
    const { page, troubles } = await visit();
    await page
      .getByRole('button', { name: 'Which relations are there, and how do other codebooks call them?' })
      .click();
    // GraphiQL takes a moment to see which operation there is to run, and then names the tab after it.
    await page.getByRole('tab', { name: 'Vocabulary' }).waitFor();
    await page.getByRole('button', { name: /^Execute/u }).click();
    await untilShown(page, 'result-window', '"supplies arms to"');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('hears of changes while others write', async () => {
    const { server } = explorer;
    const { mark } = server.corner;
    const { page, troubles } = await visit();
    await page.getByRole('button', { name: 'Hear of changes as they are made' }).click();
    await page.locator('.graphiql-query-editor').getByText('RelationChanged').first().waitFor();
    await page.getByRole('tab', { name: 'RelationChanged' }).waitFor();
    const [one, other] = await Promise.all(['one', 'other'].map((name) => createActor(`${name} ${mark}`)));
    const variables = page.locator('.graphiql-editor-tool .monaco-editor').first();
    await variables.click();
    await page.keyboard.press('ControlOrMeta+a');
    // Of everything: without a filter.
    await page.keyboard.press('Delete');
    const streaming = page.waitForResponse(/\/graphql\/stream/u);
    await page.getByRole('button', { name: /^Execute/u }).click();
    expect((await streaming).status()).toBe(200);
    const summary = `What ${mark} tells`;
    const { errors } = await server.ask(
      'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { id } }',
      {
        input: {
          relation: { type: 'MEETING', from: one, to: other },
          stance: 'ASSERTED',
          summary,
          citations: [{ sourceId: await addSource(mark), start: 0, end: 5 }],
        },
      },
    );
    expect(errors).toEqual([]);
    await untilShown(page, 'result-window', summary);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  async function createActor(name: string): Promise<string> {
    const { data } = await explorer.server.ask(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
      { input: { kind: 'STATE', name } },
    );
    return (data as { createActor: { id: string } }).createActor.id;
  }
  async function addSource(mark: string): Promise<string> {
    const { data } = await explorer.server.ask(
      'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
      { input: { title: `Source ${mark}` } },
    );
    return (data as { addSource: { id: string } }).addSource.id;
  }
});
