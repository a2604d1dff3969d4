import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Frame, Page } from 'playwright-core';
import { atRest } from '../support/atRest.js';
import { eventually } from '../support/eventually.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { recordUndated } from '../support/recordUndated.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import type { TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
/** Another site, which has one page: a picture of ours within it. */
let other: Server;
let shown = '';
const port = (): number => (other.address() as AddressInfo).port;
const id = (kind: 'actor' | 'relation', name: string): string => explorer.server.corner.id(kind, name);

const record = async (server: TestServer): Promise<void> => {
  await recordNeighbours(server);
  await recordUndated(server);
};

beforeAll(async () => {
  other = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(
      `<!doctype html><title>Other</title><iframe src="${shown}" width="1100" height="700"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  explorer = await startExplorer(record, ['hub'], [`http://127.0.0.1:${port()}`]);
}, startLimitMs);
afterAll(async () => {
  await explorer.close();
  await new Promise((resolve) => other.close(resolve));
});

/** The page with its network drawn, and with something open. */
async function open(): Promise<Page> {
  const { page } = await explorer.visit(`/?relation=${id('relation', 'aid')}`);
  await page.getByRole('application', { name: /^Network of/u }).waitFor();
  await page.getByLabel('Your note').waitFor();
  return page;
}

/** Tells two steps: one with the aid open and nothing said of it, one with the accusation open and conflict highlighted. */
async function tell(page: Page): Promise<void> {
  await page.keyboard.press('Alt+a');
  await write(page, 'First there was aid', 'In January.');
  await page.getByRole('button', { name: /^Conflict/u }).click();
  await page.evaluate(
    (relation) => {
      (window as unknown as { entente: { graph: Core } }).entente.graph.getElementById(relation).emit('tap');
    },
    id('relation', 'blame'),
  );
  await page.waitForURL((url) => url.searchParams.get('relation') === id('relation', 'blame'));
  await page.getByRole('button', { name: 'Add a step', exact: true }).click();
  await write(page, 'Then a quarrel', 'A month later.');
}

/** Writes a step that has just been added: its title is asked for. */
async function write(page: Page, title: string, words: string): Promise<void> {
  const field = page.getByLabel('Title');
  await eventually(async () =>
    expect(
      await field.evaluate((one: HTMLInputElement) => [one === document.activeElement, one.value]),
    ).toEqual([true, expect.stringMatching(/^Step \d$/u)]),
  );
  await page.keyboard.type(title);
  await page.getByLabel('Text').fill(words);
  await eventually(async () => expect(await field.inputValue()).toBe(title));
}

const story = (page: Page | Frame) => page.getByRole('region', { name: 'Story' });
const openRelation = (page: Page): string | null => new URL(page.url()).searchParams.get('relation');
/** Whether something is drawn over the network. */
const marked = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[role="application"] + canvas');
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen || canvas.width === 0) return false;
    return pen.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
  });

describe('A picture made into a story', () => {
  it('holds notes beside what they are about, on the network too, each of which can be undone', async () => {
    const page = await open();
    const before = await marked(page);
    await page.getByLabel('Your note').fill('Who paid for it?');
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    await page.getByRole('button', { name: /gives aid to.*Who paid for it\?/su }).waitFor();
    if (!before) await until(async () => [String(await marked(page))], ['true']);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo/u }).click();
    await until(
      () =>
        page
          .getByLabel('Your note')
          .inputValue()
          .then((words) => [words]),
      [''],
    );
    await page.context().close();
  });

  it('is told step by step with arrow keys, and leaves all as it was', async () => {
    const page = await open();
    await tell(page);
    await page.keyboard.press('Escape');
    const address = page.url();
    await page.getByRole('button', { name: 'Present' }).click();
    await story(page).getByRole('heading', { name: 'First there was aid' }).waitFor();
    expect(await violations(page)).toEqual([]);
    // Nothing stands there but the picture, what its signs mean, and its words.
    await page.getByRole('list', { name: 'Legend' }).getByText('Cooperation').waitFor();
    for (const tool of ['Select within a box', 'Select with a lasso', 'Layout', /Time travel/u])
      expect(await page.getByRole('button', { name: tool }).count()).toBe(0);
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('gives aid to').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await story(page).getByRole('heading', { name: 'Then a quarrel' }).waitFor();
    await panel.getByText('accuses').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    await story(page).getByRole('heading', { name: 'First there was aid' }).waitFor();
    await page.keyboard.press('Escape');
    await story(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Select within a box' }).waitFor();
    expect(page.url()).toBe(address);
    await page.context().close();
  });

  it('highlights again what a step highlighted', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    await page.getByRole('button', { name: 'Add a step', exact: true }).click();
    await page.getByRole('button', { name: 'Gaps and contradictions' }).click();
    await page.getByRole('button', { name: /^No date \d/u }).click();
    await page.getByText('Highlighted: No date').waitFor();
    await page.getByRole('button', { name: 'Add a step', exact: true }).click();
    await page.getByRole('button', { name: 'Clear the highlight' }).click();
    await page.getByRole('button', { name: 'Present' }).click();
    await story(page).getByText('1 of 2').waitFor();
    await eventually(async () => expect(await page.getByText('Highlighted').count()).toBe(0));
    await page.keyboard.press('ArrowRight');
    await page.getByText('Highlighted: No date').waitFor();
    await page.waitForFunction(() =>
      (window as unknown as { entente: { graph: Core } }).entente.graph.edges('.dimmed').nonempty(),
    );
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await page.getByText('Highlighted').count()).toBe(0));
    await page.context().close();
  });

  it('is put in another order, taken anew and taken back, and undone', async () => {
    const page = await open();
    await tell(page);
    const titles = () =>
      page
        .getByRole('listitem')
        .filter({ hasText: /there was aid|a quarrel/u })
        .allTextContents();
    const order = async (): Promise<string[]> =>
      (await titles()).map((words) => (words.includes('aid') ? 'aid' : 'quarrel'));
    await eventually(async () => expect(await order()).toEqual(['aid', 'quarrel']));
    await page.getByRole('button', { name: 'Move up' }).click();
    await until(async () => [(await order()).join()], ['quarrel,aid']);
    await page.getByRole('button', { name: /^Undo/u }).click();
    await until(async () => [(await order()).join()], ['aid,quarrel']);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await until(async () => [(await order()).join()], ['aid']);
    await page.getByRole('button', { name: /^Undo/u }).click();
    await until(async () => [(await order()).join()], ['aid,quarrel']);
    await page.context().close();
  });

  it('goes with the link', async () => {
    const page = await open();
    await tell(page);
    await page.waitForURL((url) => url.searchParams.getAll('step').join().includes('quarrel'));
    const { pathname, search } = new URL(page.url());
    const { page: another } = await explorer.visit(pathname + search);
    await another.getByRole('application', { name: /^Network of/u }).waitFor();
    await another.keyboard.press('Alt+Enter');
    await story(another).getByRole('heading', { name: 'First there was aid' }).waitFor();
    await another.keyboard.press('ArrowRight');
    await story(another).getByText('A month later.').waitFor();
    expect(openRelation(another)).toBe(openRelation(page));
    await another.context().close();
    await page.context().close();
  });
});

describe('A story within another page', () => {
  /** The page of the other site, by the name that it has there. */
  async function embedded(host: string): Promise<Page> {
    const page = await open();
    await tell(page);
    await page.waitForURL((url) => url.searchParams.getAll('step').join().includes('quarrel'));
    const { origin, search } = new URL(page.url());
    shown = `${origin}/embed${search}`.replaceAll('&', '&amp;');
    await page.goto(`http://${host}:${port()}/`);
    return page;
  }

  it('is told there, and can be read and not be changed', async () => {
    const page = await embedded('127.0.0.1');
    const frame = page.frames()[1];
    if (!frame) throw new Error('There is no frame');
    await frame.getByRole('heading', { name: 'First there was aid' }).waitFor();
    const network = frame.getByRole('application', { name: /^Network of/u });
    await network.waitFor();
    const drawing = (): Promise<string> =>
      frame.evaluate(() => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        return graph
          .elements()
          .map((one) => `${one.id()} ${one.isNode() ? JSON.stringify(one.position()) : one.classes().join()}`)
          .sort()
          .join('\n');
      });
    const stands = async (): Promise<{ x: number; y: number }> => {
      const at = await frame.evaluate(
        (actor) => {
          const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
          return graph.getElementById(actor).renderedPosition();
        },
        id('actor', 'ann'),
      );
      const box = await network.boundingBox();
      return { x: (box?.x ?? 0) + at.x, y: (box?.y ?? 0) + at.y };
    };
    await until(async () => [String((await drawing()).length > 100)], ['true']);
    const before = await drawing();
    const { x, y } = await atRest(stands);
    await page.mouse.dblclick(x, y);
    await frame
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: /^ann/u })
      .waitFor();
    await eventually(async () => expect(await frame.getByRole('button', { name: 'Expand' }).count()).toBe(0));
    await frame
      .getByRole('complementary', { name: 'Details' })
      .getByRole('button', { name: /close/iu })
      .click();
    const again = await stands();
    await page.mouse.click(again.x, again.y, { button: 'right' });
    await page.mouse.move(again.x, again.y);
    await page.mouse.down();
    await page.mouse.move(again.x + 80, again.y + 60, { steps: 4 });
    await page.mouse.up();
    await network.focus();
    for (const key of ['h', 'p', 'e', 'g', 'Delete', 'Control+a', 'i', 'Shift+F10'])
      await page.keyboard.press(key);
    await eventually(async () => expect(await frame.getByRole('menu').count()).toBe(0));
    await eventually(async () =>
      expect(await frame.getByRole('button', { name: /Legend|Undo|clocks|Time travel/u }).count()).toBe(0),
    );
    await frame.getByRole('button', { name: 'Next' }).click();
    await frame.getByRole('heading', { name: 'Then a quarrel' }).waitFor();
    await frame.getByRole('button', { name: 'Back' }).click();
    await frame.getByRole('heading', { name: 'First there was aid' }).waitFor();
    await until(async () => [await drawing()], [before]);
    await page.context().close();
  });

  it('is not shown to a site that the server does not allow', async () => {
    const page = await embedded('localhost');
    await page.waitForTimeout(500);
    await eventually(async () => expect(await page.frames()[1]?.locator('h1').count()).toBe(0));
    await page.context().close();
  });

  it('comes with the lines to put there', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Share/u }).click();
    await page.getByRole('menuitem', { name: 'Embed this view in another page' }).click();
    const lines = await page.getByLabel('Lines for the other page').inputValue();
    const { origin, search } = new URL(page.url());
    // With where everybody stands, as the other page's window is another.
    expect(search).toContain('places=');
    expect(lines).toContain(`<iframe src="${origin}/embed${search}"`);
    await page.keyboard.press('Escape');
    await page.route('**/embed', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.getByRole('button', { name: /^Share/u }).click();
    await page.getByRole('menuitem', { name: 'Embed this view in another page' }).click();
    await page.getByText('The server could not be asked').waitFor();
    await page.context().close();
  });
});
