import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Newcomer, newcomerLimitMs, startNewcomer } from '../support/startNewcomer.js';

const docs = join(import.meta.dirname, '../../docs');

let newcomer: Newcomer;
beforeAll(async () => {
  newcomer = await startNewcomer();
}, newcomerLimitMs);
afterAll(() => newcomer.close(), 30_000);

/** The contested relation whose picture README shows: of a person, with claims on both sides. */
async function contestedRelation(): Promise<string> {
  const query = '{ relations(filter: { evidence: [CONTESTED] }, first: 20) { nodes { id from { name } } } }';
  const { relations } = await newcomer.ask<{
    relations: { nodes: { id: string; from: { name: string } }[] };
  }>(query);
  const found = relations.nodes.find(({ from }) => from.name === 'Nikol Pashinyan');
  if (!found) throw new Error('The sample has no contested relation of Nikol Pashinyan');
  return found.id;
}

/** Asks how two actors are connected, in the form for paths. */
async function askForPaths(page: Page): Promise<void> {
  await page.keyboard.press('Alt+p');
  for (const [field, name] of [
    ['First actor', 'Turkey'],
    ['Second actor', 'Israel'],
  ] as const) {
    await page.getByPlaceholder(field).fill(name);
    await page
      .getByRole('option', { name: new RegExp(name, 'u') })
      .first()
      .click();
  }
  await page.getByRole('combobox', { name: 'Evidence' }).selectOption({ label: 'Single source or stronger' });
  await page.getByLabel('Known by', { exact: true }).first().fill('2020-11-01');
  await page.getByText('Brief of these').first().waitFor();
}

/** Each picture of the docs: where it is taken, in what window, and what is done before. */
const pictures: readonly {
  readonly file: string;
  readonly path: () => Promise<string>;
  readonly height: number;
  readonly width?: number;
  readonly dark?: true;
  readonly act?: (page: Page) => Promise<void>;
}[] = [
  { file: 'explorer.png', path: async () => `/?relation=${await contestedRelation()}`, height: 700 },
  { file: 'explorer/graph.png', path: async () => '/', height: 700 },
  { file: 'explorer/table-dark.png', path: async () => '/?view=table', height: 700, dark: true },
  { file: 'explorer/timeline.png', path: async () => '/?view=timeline', height: 700 },
  {
    file: 'explorer/clocks.png',
    path: async () => '/?happened=2020-10-15&published=2020-11-01',
    width: 1280,
    height: 760,
  },
  { file: 'explorer/connections.png', path: async () => '/', height: 900, act: askForPaths },
];

it.each(pictures)(
  'takes $file',
  async ({ file, path, width = 1200, height, dark, act }) => {
    const context = await newcomer.browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      colorScheme: dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    await page.goto(newcomer.entente.address);
    await page.getByRole('button', { name: 'Close the first steps' }).click();
    await page.goto(newcomer.entente.address + (await path()));
    await page.waitForLoadState('networkidle');
    await act?.(page);
    await page.waitForLoadState('networkidle');
    // What is under way is said in the window until it is done.
    await page.waitForFunction(
      () => !/Asking|Reading |Looking for|Laying out|Drawing/u.test(document.body.innerText),
    );
    await page.mouse.move(5, 5);
    const picture = await page.screenshot({ path: join(docs, file) });
    expect(picture.length).toBeGreaterThan(20_000);
    await context.close();
  },
  60_000,
);
