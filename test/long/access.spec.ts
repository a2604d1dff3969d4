import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { graphqlAddress } from '../support/graphqlRequests.js';
import { cutOff } from '../support/cutOff.js';
import { eventually } from '../support/eventually.js';
import { narrow } from '../support/narrow.js';
import { pageStates } from '../support/pageStates.js';
import { recordContested } from '../support/recordContested.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
const id = (subject: 'actor' | 'relation' | 'source', name: string) =>
  explorer.server.corner.id(subject, name);

beforeAll(async () => {
  explorer = await startExplorer(recordContested, ['aland', 'bland', 'cland', 'dland']);
}, startLimitMs);
afterAll(() => explorer.close());

const drawn = (page: Page) =>
  page.waitForFunction(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    const standing = graph?.nodes().map((node) => `${node.position('x')} ${node.position('y')}`);
    return new Set(standing).size === 4;
  });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A visit that asks for nothing yet. */
const bare = async (options: BrowserContextOptions): Promise<Page> =>
  (await explorer.visit('/icon.svg', options)).page;
const to = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

/** States that are pages of their own. */
const pages: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  [
    'a document',
    async (page) => {
      await to(page, `/documents/${id('source', 'paper')}#char=0,10`);
      await page.locator('mark').first().waitFor();
    },
  ],
  [
    'a document that is not there',
    async (page) => {
      await to(page, '/documents/src_nowhere');
      await button(page, 'Try again').waitFor();
    },
  ],
  [
    'a network without actors',
    async (page) => {
      await narrow(page, ['act_nobody']);
      await to(page, '/');
      await page.getByText('Nothing is recorded yet').waitFor();
    },
  ],
  [
    'a network that did not come',
    async (page) => {
      await page.route(graphqlAddress, (route) => route.abort());
      await to(page, '/');
      await page.getByText('The network cannot be loaded').waitFor();
    },
  ],
];

type Scheme = 'light' | 'dark';
const windows: readonly (readonly [string, readonly Scheme[], BrowserContextOptions])[] = [
  ['a wide window, light and dark', ['light', 'dark'], {}],
  ['a window at 200 %', ['light'], { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ['a phone in the dark', ['dark'], { viewport: { width: 390, height: 844 }, hasTouch: true }],
];

/** Half a minute without anybody else on the machine. */
const limitMs = 90_000;

describe.each(windows)('In %s', (_, schemes, options) => {
  it(
    'axe finds nothing on any state of the page, and nothing is cut off',
    async () => {
      const found: Record<string, readonly string[]> = {};
      const look = async (state: string, page: Page): Promise<void> => {
        const faults = await cutOff(page);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          await page.waitForFunction(
            (wanted) => document.documentElement.dataset['scheme'] === wanted,
            colorScheme,
          );
          faults.push(...(await violations(page)).map((fault) => `${colorScheme}: ${fault}`));
        }
        if (faults.length > 0) found[state] = faults;
      };
      const { page } = await explorer.visit(`/?relation=${id('relation', 'drones')}`, options);
      await drawn(page);
      for (const { name, reach, leave } of pageStates((one) => `${one} ${explorer.server.corner.mark}`)) {
        try {
          await reach(page);
          await look(name, page);
          await leave?.(page);
        } catch (error) {
          throw new Error(`The way to ${name}, or from it, was not found`, { cause: error });
        }
      }
      await page.context().close();
      const other = await bare(options);
      for (const [state, reach] of pages) {
        await reach(other);
        await look(state, other);
      }
      await other.context().close();
      expect(found).toEqual({});
    },
    limitMs,
  );
});

interface Look {
  readonly fill: string;
  readonly line: string;
  readonly words: string;
  readonly ground: string;
}

/** What an actor, a relation, a name and the ground beneath them look like, as #rrggbb or rgb(). */
const looks = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const { graph } = (window as unknown as { entente: { graph: { nodes(): Styled[]; edges(): Styled[] } } })
      .entente;
    interface Styled {
      style(name: string): string;
    }
    const [node, edge] = [graph.nodes()[0], graph.edges()[0]];
    return {
      fill: node?.style('background-color') ?? '',
      line: edge?.style('line-color') ?? '',
      words: node?.style('color') ?? '',
      ground: getComputedStyle(document.body).backgroundColor,
    };
  });

describe('The colours of the page', () => {
  it.each([
    ['light', 'rgb(0,0,0)', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(255,255,255)', 'rgb(0, 0, 0)'],
  ] as const)(
    'are the reader’s own, on the network too, where the system forces them (%s)',
    async (colorScheme, ink, ground) => {
      const { page } = await explorer.visit(`/?relation=${id('relation', 'drones')}`, {
        forcedColors: 'active',
        colorScheme,
      });
      await drawn(page);
      await eventually(async () =>
        expect(await looks(page)).toEqual({ fill: ink, line: ink, words: ink, ground }),
      );
      // Chosen is said by more than a ground that is not there.
      const outline = () => button(page, 'Graph').evaluate((one) => getComputedStyle(one).outlineStyle);
      await eventually(async () => expect(await outline()).toBe('solid'));
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('are those of high contrast where more contrast is asked for', async () => {
    const { page } = await explorer.visit(`/?relation=${id('relation', 'drones')}`, { contrast: 'more' });
    await drawn(page);
    await eventually(async () =>
      expect(await looks(page)).toEqual({
        fill: 'rgb(0,47,108)',
        line: 'rgb(0,107,95)',
        words: 'rgb(0,0,0)',
        ground: 'rgb(255, 255, 255)',
      }),
    );
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('Motion', () => {
  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('is as the reader wishes: %s', async (reducedMotion, moves) => {
    const { page } = await explorer.visit(`/?relation=${id('relation', 'drones')}`, { reducedMotion });
    await drawn(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Layout: radial');
    await page.getByRole('option', { name: 'Layout: radial' }).waitFor();
    const steps = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const { graph } = (window as unknown as { entente: { graph: Moved } }).entente;
          interface Moved {
            on(events: string, selector: string, heard: () => void): void;
            one(events: string, heard: () => void): void;
          }
          let [turns, frame] = [0, 0];
          graph.on('position', 'node', () => {
            const now = document.timeline.currentTime as number;
            if (now !== frame) turns += 1;
            frame = now;
          });
          graph.one('settled', () => resolve(turns));
        }),
    );
    await page.keyboard.press('Enter');
    expect((await steps) > 1).toBe(moves);
    await page.context().close();
  });
});
