import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { drawnNetwork } from '../support/drawnNetwork.js';
import { eventually } from '../support/eventually.js';
import { signInAsEditor } from '../support/signInAsEditor.js';
import { someGraph } from '../support/someGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { writePdf } from '../support/writePdf.js';

let explorer: StartedExplorer;
let mark: string;
beforeAll(async () => {
  explorer = await startExplorer(
    async ({ store, corner }) => {
      const make = someGraph(corner);
      const actors = ['Aaland', 'Beeland', 'Ceeland'].map((name) => make.state(name));
      const batch = { actors, sources: [], claims: [] };
      await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
    },
    ['Aaland', 'Beeland', 'Ceeland'],
  );
  ({ mark } = explorer.server.corner);
}, startLimitMs);
afterAll(() => explorer.close());

const named = (name: string): string => `${name} ${mark}`;

interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** Five documents in the manner of news: three in English, of which claims are proposed, and two that are read by a person alone. */
function files(): DroppedFile[] {
  const [a, b, c] = ['Aaland', 'Beeland', 'Ceeland'].map(named);
  const file = (name: string, type: string, content: string | Buffer): DroppedFile => ({
    name,
    type,
    base64: Buffer.from(content).toString('base64'),
  });
  return [
    file(
      'notice.txt',
      'text/plain',
      `NORTH HARBOUR, May 30 - ${a} sold missiles to ${b} in May 2031, officials said.`,
    ),
    file(
      'page.html',
      'text/html',
      `<!doctype html><html lang="en"><head><title>Sanctions ${mark}</title><meta name="date" content="2031-06-03"></head><body><article><p>${c} sanctioned ${a} on Monday.</p></article></body></html>`,
    ),
    file(
      'report.pdf',
      'application/pdf',
      writePdf({ pages: [[`${b} threatened ${c}.`]], info: { Title: `Report ${mark}` } }),
    ),
    file(
      'cyrillic.txt',
      'text/plain',
      `Заметка ${mark}. Поставка ракет в мае 2031 года отрицается министерством обороны.`,
    ),
    file('hebrew.txt', 'text/plain', `ידיעה ${mark}. המשלוח של תרופות הגיע אל הנמל ביום שני.`),
  ];
}

/** Drops files on the page as from a folder. */
async function drop(page: Page, dropped: readonly DroppedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, type, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  }, dropped);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', event, { dataTransfer: transfer });
  }
}

/** Holds a document that was dropped; resolves with its id. */
async function hold(page: Page, name: string, title: string): Promise<string> {
  const item = page.getByRole('listitem', { name });
  await item.getByRole('button', { name: 'Hold this document' }).waitFor();
  await item.getByLabel('Title').fill(title);
  await item.getByLabel('Published').fill('2031-06-06');
  await item.getByRole('button', { name: 'Hold this document' }).click();
  const address = await item.getByRole('link', { name: `Open “${title}”` }).getAttribute('href');
  return decodeURIComponent(/[^/]+$/u.exec(address ?? '')?.[0] ?? '');
}

async function pick(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name, exact: true });
  await field.fill(text);
  await page
    .getByRole('option', { name: new RegExp(text, 'u') })
    .first()
    .click();
  await eventually(async () => expect(await field.inputValue()).toContain(text));
}

/** Records by hand what the first sentence of a document says; resolves with the relation's id. */
async function record(
  page: Page,
  origin: string,
  document: string,
  [from, verb, to]: readonly string[],
): Promise<string> {
  await page.goto(`${origin}/documents/${document}`);
  await page.getByText(/^Select the passage/u).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: /^Record a claim/u }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('heading', { name: 'Record a claim' }).waitFor();
  await pick(page, 'From', named(from ?? ''));
  await pick(page, 'Relation', verb ?? '');
  await pick(page, 'To', named(to ?? ''));
  await page.getByRole('radio', { name: /^States it/u }).check();
  await page.keyboard.press('Control+Enter');
  const address = await page.getByRole('link', { name: 'Open it in the graph' }).getAttribute('href');
  return new URL(address ?? '', origin).searchParams.get('relation') ?? '';
}

const claimsOf = async (relation: string): Promise<{ stance: string; citations: { status: string }[] }[]> => {
  const { data } = await explorer.server.ask(
    'query ($id: ID!) { relation(id: $id) { claims { stance citations { status } } } }',
    { id: relation },
  );
  return (
    (data as { relation: { claims: { stance: string; citations: { status: string }[] }[] } | null }).relation
      ?.claims ?? []
  );
};

it('A day at the desk: five documents dropped, proposals reviewed, claims recorded, corrected, taken back and contradicted, and a brief of them', async () => {
  const { page, troubles } = await explorer.visit('/');
  await signInAsEditor(page, explorer);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/documents`);
  await page.getByRole('button', { name: 'Add documents…' }).waitFor();
  await drop(page, files());
  const ids: Record<string, string> = {};
  for (const { name } of files()) ids[name] = await hold(page, name, `${name} ${mark}`);
  const held = (name: string): string => ids[name] ?? '';

  // The three in English: accepted as proposed, by one key each.
  for (const [name, verb] of [
    ['notice.txt', 'supplies arms to'],
    ['page.html', 'sanctions'],
    ['report.pdf', 'threatens'],
  ] as const) {
    await page.goto(`${origin}/review/${held(name)}`);
    const card = page.getByRole('region', { name: 'The proposal in hand' });
    await card.getByRole('heading', { level: 2 }).filter({ hasText: verb }).waitFor();
    await card.getByText(/^(?:On this pair already|Nothing is recorded)/u).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('region', { name: 'What was decided' }).getByRole('link').first().waitFor();
  }
  const sale =
    new URL(
      (await relationOf(page, `${origin}/review/${held('notice.txt')}`)) ?? '',
      origin,
    ).searchParams.get('relation') ?? '';

  // Two by hand, from texts in other letters and the other direction.
  const support = await record(page, origin, held('cyrillic.txt'), ['Beeland', 'supports', 'Aaland']);
  const aid = await record(page, origin, held('hebrew.txt'), ['Aaland', 'gives aid to', 'Ceeland']);
  for (const relation of [sale, support, aid]) {
    const claims = await claimsOf(relation);
    expect(claims.flatMap(({ citations }) => citations.map(({ status }) => status))).toEqual(['VERIFIED']);
  }

  // One corrected, one taken back with a reason.
  const details = page.getByRole('complementary', { name: 'Details' });
  await page.goto(`${origin}/?relation=${aid}`);
  await details.getByRole('button', { name: /^Correct the claim/u }).click();
  await page
    .getByRole('dialog', { name: 'Correct a claim' })
    .getByRole('radio', { name: /^Reports it/u })
    .check();
  await page.keyboard.press('Control+Enter');
  await details.getByText('Reports it', { exact: true }).waitFor();
  await page.goto(`${origin}/?relation=${support}`);
  await details.getByRole('button', { name: /^Take back the claim/u }).click();
  await page
    .getByRole('dialog', { name: 'Take back a claim' })
    .getByRole('textbox')
    .fill('It says something else');
  await page.keyboard.press('Control+Enter');
  await details.waitFor({ state: 'detached' });
  expect(await claimsOf(support)).toEqual([]);

  // One contradicted, from the document that denies it: the relation is shown as disputed.
  const { errors } = await explorer.server.ask(
    'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { id } }',
    {
      input: {
        relationId: sale,
        stance: 'DENIED',
        summary: 'The ministry denies the delivery.',
        citations: [{ sourceId: held('cyrillic.txt'), quote: 'отрицается министерством обороны' }],
      },
    },
  );
  expect(errors).toEqual([]);
  await page.goto(`${origin}/?relation=${sale}`);
  await details
    .getByText(/^Contested/u)
    .first()
    .waitFor();
  await details.getByText('отрицается министерством обороны').first().waitFor();
  await eventually(async () =>
    expect((await drawnNetwork(page)).lines).toContainEqual(
      ['Aaland', 'Beeland'].map((name) => explorer.server.corner.id('actor', name)),
    ),
  );

  // The brief says what each of them says.
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Markdown' }).click();
  const brief = await readFile(await (await download).path(), 'utf8');
  expect(brief).toMatch(/Contested/u);
  expect(brief).toContain('The ministry denies the delivery.');
  expect(brief).toContain('отрицается министерством обороны');
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);

/** Where the first claim that was accepted in a review stands in the graph. */
async function relationOf(page: Page, review: string): Promise<string | null> {
  await page.goto(review);
  return page
    .getByRole('region', { name: 'What was decided' })
    .getByRole('link')
    .first()
    .getAttribute('href');
}
