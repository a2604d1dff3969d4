import { expect } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openNetwork } from './openNetwork.js';
import { recordNeighbours } from './recordNeighbours.js';
import { recordUndated } from './recordUndated.js';
import { type StartedExplorer } from './startExplorer.js';
import type { TestServer } from './testServer.js';

/** Neighbours of one actor, and some of them undated. */
export const recordLinked = async (server: TestServer): Promise<void> => {
  await recordNeighbours(server);
  await recordUndated(server);
};

/** What suites about links share: what is drawn and where, and the way of somebody else to it. */
export function linkHelpers(explorer: () => StartedExplorer) {
  const own = (text: string): string => text.replaceAll(explorer().server.corner.mark, '');

  /** What is drawn, marked and faded, without where it stands. */
  const drawn = async (page: Page): Promise<string[]> => {
    const lines = await page.evaluate(() => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      return graph.elements().map((element) => {
        const marks = ['picked', 'dimmed'].filter((name) => element.hasClass(name));
        return [element.id(), ...marks].join(' ');
      });
    });
    // A group of somebody's own has another id than one that came by a link.
    return lines.map((line) => own(line).replaceAll(/group:\w+/gu, 'group'));
  };

  const places = (page: Page): Promise<Record<string, { x: number; y: number }>> =>
    page.evaluate(() => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      return Object.fromEntries(
        graph.nodes().map((node) => [String(node.data('name')), { ...node.position() }]),
      );
    });

  /** Opens a link as somebody else does, who has nothing of ours but the link. */
  async function openLink(link: string, options: BrowserContextOptions = {}): Promise<Page> {
    const { page, troubles } = await explorer().visit(new URL(link, 'http://nowhere').search || '/', options);
    await page.getByRole('application', { name: /^Network of/u }).waitFor();
    await page.waitForFunction(() => {
      const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
      return new Set(graph?.nodes().map((node) => node.position('x'))).size > 1;
    });
    expect(troubles).toEqual([]);
    return page;
  }

  /** Does a bit of everything to the picture. */
  async function makePicture(): Promise<Page> {
    const network = await openNetwork(explorer(), ['hub']);
    const { page } = network;
    await network.choose('ann', /^Expand ann \S+$/u);
    await network.shows('ann', 'bob', 'cid', 'eve', 'fay', 'gus', 'hub');
    await network.choose('bob', /^Hide bob/u);
    await network.choose('cid', /^Pin cid/u);
    await page.keyboard.down('Shift');
    await network.click('eve');
    await network.click('fay');
    await page.keyboard.up('Shift');
    await page.keyboard.press('g');
    await page.getByLabel('Name').fill('Aided, both');
    await page.keyboard.press('Enter');
    await network.shows('Aided, both (2)', 'ann', 'cid', 'gus', 'hub');
    const hub = await network.at('hub');
    await page.mouse.move(hub.x, hub.y);
    await page.mouse.down();
    await page.mouse.move(hub.x + 60, hub.y - 40, { steps: 5 });
    await page.mouse.up();
    await page
      .getByRole('button', { name: /^Conflict/u })
      .first()
      .click();
    await page.getByRole('button', { name: /Time travel/u }).click();
    await page.getByLabel('In force on, the day').fill('2021-06-01');
    // The network fits itself into what the clocks leave of the window.
    const at = await network.middle('blame');
    await page.mouse.click(at.x, at.y);
    await page.getByLabel('Your note').fill('Who says so? ~ & * é');
    await page.waitForURL((url) => url.searchParams.has('note') && url.searchParams.has('happened'));
    return page;
  }

  return { own, drawn, places, openLink, makePicture };
}
