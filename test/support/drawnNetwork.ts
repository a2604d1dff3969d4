import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { expect } from '@jest/globals';
import { eventually } from './eventually.js';

/** What the network shows: places in whole pixels of the network by actor, the ends of its lines by the actors' ids, and its camera. */
export interface DrawnNetwork {
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly lines: readonly (readonly [from: string, to: string])[];
  readonly camera: readonly number[];
}

/** What the network shows now. @throws Error while it is not on the page. */
export const drawnNetwork = (page: Page): Promise<DrawnNetwork> =>
  page.evaluate(() => {
    const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
    return {
      places: Object.fromEntries(
        graph
          .nodes()
          .map((node) => [
            node.id(),
            [Math.round(node.position().x), Math.round(node.position().y)] as const,
          ]),
      ),
      lines: graph.edges().map((edge) => [edge.source().id(), edge.target().id()] as const),
      camera: [graph.zoom(), graph.pan().x, graph.pan().y].map(Math.round),
    };
  });

/** What the network shows once it is there, has its lines, and moves no more. */
export async function networkAtRest(page: Page): Promise<DrawnNetwork> {
  let before: DrawnNetwork | null = null;
  let now: DrawnNetwork | null = null;
  await eventually(async () => {
    [before, now] = [now, await drawnNetwork(page)];
    expect(now.lines).not.toEqual([]);
    expect(now).toEqual(before);
  });
  if (now === null) throw new Error('The network was looked at');
  return now;
}
