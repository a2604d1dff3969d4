import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { signInAsEditor } from '../support/signInAsEditor.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
let mark: string;
beforeAll(async () => {
  explorer = await startExplorer(() => Promise.resolve());
  ({ mark } = explorer.server.corner);
}, startLimitMs);
afterAll(() => explorer.close());

/** Twenty rows; one has a date that is none. */
const table = (): string =>
  [
    `Seller,Buyer,Goods,Year,Remark ${mark}`,
    ...Array.from(
      { length: 20 },
      (_, i) => `Vendoria ${mark},Buyerland ${i} ${mark},radar ${i},${i === 7 ? 'unclear' : 2000 + i},`,
    ),
  ].join('\n');

/** The first import of a fresh database waits until that has planned its questions. */
const soon = { timeout: 60_000 };

/** Drops files, by their names and contents, all at once. */
const drop = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const [name, content] of Object.entries(given)) {
      transfer.items.add(new File([content], name, { type: 'text/csv' }));
    }
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);

const relations = async (from = 'Vendoria'): Promise<number> => {
  const [row] = await explorer.server.corner.run(
    'MATCH (a:Actor {name: $name})-[r:ARMS_SUPPLY]->() RETURN count(r) AS count',
    { name: `${from} ${mark}` },
  );
  return Number(row?.['count']);
};

describe('a table that is dropped on the page', () => {
  it('is mapped, looked at, imported, mended and undone', async () => {
    const { page, troubles } = await explorer.visit('/');
    await signInAsEditor(page, explorer);
    await page.getByRole('button', { name: 'Add', exact: true }).waitFor();
    await drop(page, { 'sales.csv': table() });

    const sheet = page.getByRole('dialog', { name: 'Import' });
    await sheet.getByText('What the columns are').waitFor();
    // Its header names who, whom and when; what happens between them is for a person to say.
    expect(await sheet.getByLabel('Who (from)', { exact: true }).inputValue()).toBe('Seller');
    await sheet.getByRole('button', { name: 'See the first rows' }).click();
    await sheet.getByText('Choose what happens between them.').waitFor();
    await sheet.getByLabel('What happens').selectOption('ARMS_SUPPLY');
    for (const end of ['Who (from)', 'Whom (to)']) {
      await sheet.getByLabel(`${end}: new actors are`).selectOption('STATE');
    }
    expect(await sheet.getByLabel('Detail: item').inputValue()).toBe('Goods');
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'See the first rows' }).click();

    await sheet.getByText('20 rows: 19 new, 1 refused').waitFor(soon);
    await sheet
      .getByRole('row', { name: `2 Vendoria ${mark} supplies arms to Buyerland 0 ${mark} item radar 0 2000` })
      .waitFor();
    await sheet.getByText('20 names and whom they mean').waitFor();
    expect(await relations()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Import 19 rows' }).click();

    await sheet.getByText('Imported.').waitFor(soon);
    expect(await relations()).toBe(19);
    const refused = sheet.getByRole('region', { name: 'Refused rows' });
    await refused.getByRole('row', { name: /^9 Year unclear/u }).waitFor();
    const mended = refused.getByLabel('The refused rows, to be mended');
    await mended.fill((await mended.inputValue()).replace('unclear', '2007~'));
    await refused.getByRole('button', { name: 'Import the mended rows' }).click();
    await sheet.getByText('1 row: 1 new').waitFor(soon);
    expect(await relations()).toBe(20);

    await sheet.getByRole('button', { name: 'Another file' }).click();
    const first = sheet.getByRole('listitem').filter({ hasText: 'sales.csv' }).last();
    await first.getByRole('button', { name: /Undo this import.*sales.csv/u }).click();
    await first.getByRole('button', { name: 'Yes, undo it' }).click();
    await sheet.getByText('Undone: 19 claims with 19 relations', { exact: false }).waitFor(soon);
    expect(await relations()).toBe(1);
    await page.setViewportSize({ width: 390, height: 844 });
    await eventually(async () =>
      expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(390),
    );
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  }, 180_000);

  it('is written whole or not at all where that is chosen; of several that are dropped each has its turn, with the documents that its rows name', async () => {
    const { page, troubles } = await explorer.visit('/');
    await signInAsEditor(page, explorer);
    await page.getByRole('button', { name: 'Add', exact: true }).waitFor();
    const head = `Seller,Buyer,Goods,Year,Headline,Link,Remark2 ${mark}`;
    const row = (i: number, year: string): string =>
      `Wholia ${mark},Buyerland ${i} ${mark},boat,${year},Boats sold ${mark},https://www.example.org/${mark}/boats,`;
    await drop(page, {
      'first.csv': [head, row(1, '2001'), row(2, 'soon'), row(3, '2003')].join('\n'),
      'notes.md': 'No data',
      'second.csv': [head, row(4, '2004'), row(5, '2005')].join('\n'),
    });
    await page.getByText('notes.md was not taken', { exact: false }).waitFor();
    const sheet = page.getByRole('dialog', { name: 'Import' });
    await sheet.getByText('first.csv (file 1 of 2)').waitFor();
    await sheet.getByLabel('What happens').selectOption('ARMS_SUPPLY');
    for (const end of ['Who (from)', 'Whom (to)']) {
      await sheet.getByLabel(`${end}: new actors are`).selectOption('STATE');
    }
    await sheet.getByLabel('Source: title').selectOption('Headline');
    await sheet.getByLabel('Source: address').selectOption('Link');
    await sheet.getByRole('button', { name: 'See the first rows' }).click();
    await sheet.getByText('3 rows: 2 new, 1 refused').waitFor(soon);
    await sheet
      .getByRole('row', { name: `Boats sold ${mark} example.org · a new source https://www.example.org/` })
      .first()
      .waitFor();
    await sheet.getByText('The rows name 1 document: 1 new source', { exact: false }).waitFor();
    const write = sheet.getByRole('button', { name: 'Import 2 rows' });
    await write.waitFor();
    await sheet.getByLabel('All or nothing', { exact: false }).check();
    await sheet.getByText('1 row would be refused, so nothing would be written', { exact: false }).waitFor();
    expect(await write.count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    await sheet.getByRole('button', { name: 'Leave it, and go on to second.csv' }).click();
    await sheet.getByText('second.csv (file 2 of 2)').waitFor();
    await sheet.getByRole('heading', { name: 'What the columns are' }).waitFor();
    await sheet.getByLabel('What happens').selectOption('ARMS_SUPPLY');
    for (const end of ['Who (from)', 'Whom (to)']) {
      await sheet.getByLabel(`${end}: new actors are`).selectOption('STATE');
    }
    await sheet.getByRole('button', { name: 'See the first rows' }).click();
    await write.click(soon);
    await sheet.getByText('Imported.').waitFor(soon);
    expect(await relations('Wholia')).toBe(2);
    expect(troubles).toEqual([]);
  }, 180_000);

  it('is not taken from a reader, who is told why', async () => {
    const { page } = await explorer.visit('/');
    await page.getByRole('button', { name: 'Share' }).waitFor();
    await drop(page, { 'sales.csv': table() });
    await page.getByText('only editors import data', { exact: false }).waitFor();
  });
});
