import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAsEditor } from '../support/signInAsEditor.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';
import { writePdf } from '../support/writePdf.js';

let explorer: StartedExplorer;
let mark: string;
beforeAll(async () => {
  explorer = await startExplorer(() => Promise.resolve());
  ({ mark } = explorer.server.corner);
}, startLimitMs);
afterAll(() => explorer.close());

const files = () => [
  {
    name: 'strait.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<!doctype html><html lang="en"><head><title>Strait open ${mark}</title><meta property="og:site_name" content="The Harbour Post">` +
        '<meta name="date" content="2031-04-02"></head><body><p>Sudmark opened the strait to all ships on Tuesday, its ministry said.</p></body></html>',
    ),
  },
  {
    name: 'report.pdf',
    mimeType: 'application/pdf',
    buffer: writePdf({ pages: [[`Report ${mark}`], ['Page two']] }),
  },
  { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
];

describe('the documents', () => {
  it('are listed to readers, and added by editors who check what each says of itself', async () => {
    const { page, troubles } = await explorer.visit(`/sign-in/${explorer.server.sessions.newLink()}`);
    // Whoever signs in first is asked for a name there.
    await page.goto(new URL('/documents', page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
    await page.getByRole('button', { name: 'Add documents…' }).waitFor();
    await page.locator('input[type=file]').setInputFiles(files());

    const html = page.getByRole('listitem', { name: 'strait.html' });
    const pdf = page.getByRole('listitem', { name: 'report.pdf' });
    await html.getByRole('button', { name: 'Hold this document' }).waitFor();
    await pdf.getByRole('button', { name: 'Hold this document' }).waitFor();
    await page
      .getByRole('listitem', { name: 'photo.txt' })
      .getByText('It is a picture (PNG)', { exact: false })
      .waitFor();
    expect(await html.getByLabel('Published').inputValue()).toBe('2031-04-02');
    expect(await html.getByText('from meta date').count()).toBe(1);
    expect(await pdf.getByText('2 pages', { exact: false }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    const title = html.getByLabel('Title');
    await title.fill(`Mended ${mark}`);
    await html.getByLabel('Published').fill('soon');
    await title.press('Enter');
    await html.getByText('soon', { exact: false }).first().waitFor();
    await html.locator('input[aria-invalid=true]').fill('2031-04');
    await title.press('Enter');
    await html.getByRole('link', { name: `Open “Mended ${mark}”` }).waitFor();
    await page.getByLabel('Search titles and publishers').fill(`Mended ${mark}`);
    const row = page.getByRole('row').filter({ hasText: `Mended ${mark}` });
    await row.getByText('Apr 2031').waitFor();
    expect(await row.getByText('The Harbour Post').count()).toBe(1);

    // The page of a reader has the list, and nothing to add by.
    const reader = await explorer.visit('/');
    await reader.page.getByRole('link', { name: 'Documents' }).click();
    await reader.page.setViewportSize({ width: 390, height: 844 });
    await reader.page.getByRole('link', { name: `Mended ${mark}` }).waitFor();
    expect(await reader.page.getByRole('button', { name: 'Add documents…' }).count()).toBe(0);
    expect(await reader.page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(reader.page)).toEqual([]);
    await reader.page.getByRole('link', { name: `Mended ${mark}` }).click();
    await reader.page.getByRole('heading', { level: 1, name: `Mended ${mark}` }).waitFor();
    expect([...troubles.filter((trouble) => !trouble.includes('400')), ...reader.troubles]).toEqual([]);
  });

  it('are corrected from their heads, which others see at once, and by Undo read as before', async () => {
    const { server } = explorer;
    const title = `Chartered ${mark}`;
    const { data } = await server.ask(
      'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
      { input: { title, published: '2031-04-02', text: `A ferry was chartered. ${mark}` } },
    );
    const { id } = (data as { addSource: { id: string } }).addSource;
    const { page, troubles } = await explorer.visit('/');
    await signInAsEditor(page, explorer);
    await page.goto(new URL(`/documents/${id}`, page.url()).href);
    await page.getByRole('button', { name: new RegExp(`^Correct the details.*${title}`, 'u') }).click();
    const form = page.getByRole('dialog', { name: 'Correct the details' });
    await form.getByLabel('Published on').fill('31 June 2031');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('June 2031 has 30 days', { exact: false }).waitFor();
    await form.getByLabel('Published on').fill('3 June 2031');
    await form.getByText('Understood as 3 Jun 2031').waitFor();
    await form.getByLabel('Publisher').fill('The Harbour Post');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('The Harbour Post · 3 Jun 2031').waitFor();

    // Somebody else corrects another detail meanwhile; Undo leaves that alone.
    await server.ask('mutation ($input: UpdateSourceInput!) { updateSource(input: $input) { id } }', {
      input: { id, authors: ['A. Bee'] },
    });
    await page.getByText('A. Bee · The Harbour Post · 3 Jun 2031').waitFor();
    await page.getByRole('button', { name: new RegExp(`^Undo.*${title}`, 'u') }).click();
    await page.getByText('A. Bee · 2 Apr 2031').waitFor();
    await page.getByRole('button', { name: new RegExp(`^History.*${title}`, 'u') }).click();
    const history = page.getByRole('dialog', { name: `History of “${title}”` });
    await history
      .getByText('Document corrected: publisher from “The Harbour Post” to nothing; date from “3 Jun 2031”', {
        exact: false,
      })
      .waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
