import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import { eventually } from '../support/eventually.js';
import { openCrowd, type OpenCrowd } from '../support/openCrowd.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import type { At } from '../support/atRest.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours);
}, startLimitMs);
afterAll(() => explorer.close());

const named = (name: string): string => `${name} ${explorer.server.corner.mark}`;
/** Of a state's shape. */
const fill = '#1f4a7d';
/** Of what is seen, where the network is seen at all. */
const leastInk = 0.002;

/** Comes near enough to an actor for its shape to be told from its sign. */
async function comeNear({ page }: OpenCrowd, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
    const node = graph.nodes().filter((one) => one.data('name') === wanted);
    graph.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
    graph.center(node);
  }, named(name));
}

/** A point of an actor's shape beside its sign. */
async function onShape(crowd: OpenCrowd, name: string): Promise<At> {
  const { x, y } = await crowd.at(name);
  return { x: x - 13, y };
}

/** Until an actor is seen where the model has it, in the colour. */
const seenThere = (crowd: OpenCrowd, name: string, colour = fill): Promise<void> =>
  eventually(async () => expect(await crowd.colour(await onShape(crowd, name))).toBe(colour));

describe('A crowd', () => {
  it('is seen at rest and while the hand moves it, and goes along with the hand', async () => {
    const crowd = await openCrowd(explorer, ['hub']);
    expect(await crowd.plain()).toBe(false);
    const outside = await crowd.page.evaluate(() => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      const { x1, x2, y1, y2 } = graph.extent();
      return graph.nodes().filter((node) => {
        const { x, y } = node.position();
        return x < x1 || x > x2 || y < y1 || y > y2;
      }).length;
    });
    expect(outside).toBe(0);
    expect(await crowd.ink()).toBeGreaterThan(leastInk);
    await comeNear(crowd, 'hub');
    await seenThere(crowd, 'hub');
    const { x, y } = await crowd.at('hub');
    const { mouse } = crowd.page;
    await mouse.move(x + 60, y + 60);
    await mouse.down();
    // The first move begins to draw, the next ones draw.
    await mouse.move(x + 65, y + 65);
    for (let step = 1; step <= 5; step += 1) {
      await mouse.move(x + 60 + 30 * step, y + 60 + 20 * step);
      await eventually(async () => {
        const at = await crowd.at('hub');
        expect([Math.round(at.x - x), Math.round(at.y - y)]).toEqual([30 * step, 20 * step]);
      });
      // The hand does not rest, and it is there all the same.
      await seenThere(crowd, 'hub');
      expect(await crowd.ink()).toBeGreaterThan(leastInk);
    }
    await mouse.up();
    await seenThere(crowd, 'hub');
    for (let turn = 0; turn < 4; turn += 1) {
      await mouse.wheel(0, -60);
      expect(await crowd.ink()).toBeGreaterThan(leastInk);
    }
    await seenThere(crowd, 'hub');
    expect(crowd.troubles).toEqual([]);
    await crowd.close();
  });

  it('opens whom one clicks on, and has the rest fade', async () => {
    const crowd = await openCrowd(explorer, ['hub']);
    await comeNear(crowd, 'hub');
    await seenThere(crowd, 'hub');
    const { x, y } = await crowd.atRest('hub');
    await crowd.page.mouse.click(x, y);
    await crowd.page.getByRole('heading', { name: named('hub') }).waitFor();
    await eventually(async () => expect(await crowd.having('chosen')).toEqual([named('hub')]));
    expect(await crowd.having('faded')).not.toContain(named('ann'));
    expect((await crowd.having('faded')).length).toBeGreaterThan(790);
    await crowd.close();
  });

  it('shows paler what a filter leaves out, which is not there for the hand then', async () => {
    const crowd = await openCrowd(explorer, ['hub']);
    await comeNear(crowd, 'hub');
    await seenThere(crowd, 'hub');
    await crowd.page.getByRole('button', { name: /^People/u }).click();
    await eventually(async () => expect(await crowd.having('dimmed')).toContain(named('hub')));
    await eventually(async () => {
      const colour = await crowd.colour(await onShape(crowd, 'hub'));
      expect(colour).not.toBe(fill);
    });
    const { x, y } = await crowd.atRest('hub');
    await crowd.page.mouse.move(x + 1, y);
    await crowd.page.mouse.click(x, y);
    await crowd.page.mouse.dblclick(x, y);
    expect(await crowd.having('chosen')).toEqual([]);
    await crowd.page.getByRole('button', { name: 'Show all' }).click();
    await seenThere(crowd, 'hub');
    await crowd.page.mouse.click(x, y);
    await eventually(async () => expect(await crowd.having('chosen')).toEqual([named('hub')]));
    await crowd.close();
  });

  it('is drawn as any network where most of it is hidden, and by itself again where it comes back', async () => {
    const crowd = await openCrowd(explorer, ['hub']);
    await comeNear(crowd, 'hub');
    await crowd.page.getByRole('button', { name: /^States/u }).click();
    await crowd.page.getByText('is hidden').click();
    await eventually(async () => expect(await crowd.plain()).toBe(true));
    await seenThere(crowd, 'hub');
    await crowd.page.getByRole('button', { name: 'Show all' }).click();
    await eventually(async () => expect(await crowd.plain()).toBe(false));
    await comeNear(crowd, 'hub');
    await seenThere(crowd, 'hub');
    expect(crowd.troubles).toEqual([]);
    await crowd.close();
  });

  it('is drawn as any network where the browser has nothing else to draw it with', async () => {
    const crowd = await openCrowd(explorer, ['hub'], { plainly: true });
    await comeNear(crowd, 'hub');
    await seenThere(crowd, 'hub');
    const { x, y } = await crowd.atRest('hub');
    await crowd.page.mouse.click(x, y);
    await eventually(async () => expect(await crowd.having('chosen')).toEqual([named('hub')]));
    expect(await crowd.plain()).toBe(true);
    await crowd.close();
  });

  it('has an actor go with the hand that draws it, and stay where it is put down', async () => {
    const crowd = await openCrowd(explorer, ['hub']);
    await comeNear(crowd, 'hub');
    await seenThere(crowd, 'hub');
    const { x, y } = await crowd.atRest('hub');
    const before = await onShape(crowd, 'hub');
    const { mouse } = crowd.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 30, y + 20);
    await mouse.move(x + 60, y + 52);
    await seenThere(crowd, 'hub');
    await eventually(async () => expect(await crowd.colour(before)).not.toBe(fill));
    await mouse.up();
    await mouse.move(x + 200, y + 200);
    await eventually(async () => {
      const at = await crowd.at('hub');
      expect([Math.round(at.x - x), Math.round(at.y - y)]).toEqual([60, 52]);
    });
    await seenThere(crowd, 'hub');
    expect(await crowd.colour(before)).not.toBe(fill);
    await crowd.close();
  });

  it('is walked by keys along relations, and is a picture with names', async () => {
    const crowd = await openCrowd(explorer, ['hub']);
    await comeNear(crowd, 'hub');
    await crowd.page.getByRole('application').focus();
    await crowd.page.keyboard.press('Enter');
    await eventually(async () => expect(await crowd.having('chosen')).toEqual([named('hub')]));
    await crowd.page.keyboard.press('ArrowRight');
    await eventually(async () => expect(await crowd.having('chosen')).toEqual([named('ann')]));
    await crowd.page.keyboard.press('Escape');
    await eventually(async () => expect(await crowd.having('chosen')).toEqual([]));
    await crowd.page.getByRole('button', { name: 'Export' }).click();
    const download = crowd.page.waitForEvent('download');
    await crowd.page.getByRole('dialog').getByRole('button', { name: 'SVG', exact: true }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg).toContain(`?actor=${explorer.server.corner.id('actor', 'hub')}`);
    expect(svg).toMatch(/<tspan[^>]*>Person \d+<\/tspan>/u);
    expect(svg).toContain(fill);
    await crowd.close();
  });
});
