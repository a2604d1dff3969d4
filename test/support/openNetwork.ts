import type { Core } from 'cytoscape';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type At, atRest } from './atRest.js';
import { narrow } from './narrow.js';
import type { StartedExplorer } from './startExplorer.js';
import { until } from './until.js';

/** The page with a part of the suite's own network drawn, as hands and eyes meet it. Actors go by the names that the suite gave them. */
export interface OpenNetwork {
  readonly page: Page;
  readonly troubles: string[];
  /** The element that the network is drawn in. */
  readonly canvas: ReturnType<Page['getByRole']>;
  /** Who is drawn, or only those with a class of the drawing: `picked`, `dimmed`. In the order of the alphabet, without the suite's mark. */
  names(having?: string): Promise<string[]>;
  /** Which relations are drawn, in bands or not, by the names that the suite gave them. */
  relations(having?: string): Promise<string[]>;
  /** Where an actor stands on the screen, once it moves no more. */
  at(name: string): Promise<At>;
  /** Where the middle of the line stands that a relation is drawn by, once it moves no more. */
  middle(relation: string): Promise<At>;
  click(name: string, options?: Parameters<Page['mouse']['click']>[2]): Promise<void>;
  /** Opens the menu of an actor, and chooses what has the words. */
  choose(name: string, words: string | RegExp): Promise<void>;
  /** Until nothing but these is drawn. */
  shows(...names: string[]): Promise<void>;
  /** Until nothing but these is selected. */
  selects(...names: string[]): Promise<void>;
  /** Until the page says it. */
  says(words: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens it. What the page asks for first is cut down to the relations of some actors, as if there were more than it can show: other suites write to
 * the same store, and an expansion needs something to bring.
 *
 * @param around Whose relations are shown.
 */
export async function openNetwork(
  explorer: StartedExplorer,
  around: readonly string[],
  options: BrowserContextOptions = {},
): Promise<OpenNetwork> {
  const { corner } = explorer.server;
  // Something light, so that the page itself is asked for when the way is prepared.
  const { page, troubles } = await explorer.visit('/icon.svg', options);
  page.setDefaultTimeout(15_000);
  const actorIds = around.map((name) => corner.id('actor', name));
  await narrow(page, actorIds);
  // By way of another view: an address that names nothing would open a relation by itself.
  await page.goto(new URL('/?view=table', page.url()).href);
  await page.getByRole('row').filter({ hasText: corner.mark }).first().waitFor();
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  const canvas = page.getByRole('application');
  await page.waitForFunction(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    const places = graph?.nodes().map((node) => `${node.position('x')} ${node.position('y')}`);
    return places !== undefined && new Set(places).size > 1;
  });
  await canvas.waitFor();

  const { mark } = corner;
  const own = (text: string): string => text.replace(` ${mark}`, '');
  const find = (wanted: { name?: string; relation?: string }): Promise<At> =>
    page.evaluate(({ name, relation }) => {
      const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
      const [element] = graph
        .elements()
        .toArray()
        .filter((one) =>
          name === undefined
            ? one.isEdge() && (one.data('relationIds') as string[]).includes(relation ?? '')
            : one.isNode() && one.data('name') === name,
        );
      if (!element) throw new Error(`${name ?? relation} is not drawn`);
      const box = graph.container()?.getBoundingClientRect();
      const { x, y } = element.isNode()
        ? element.renderedPosition()
        : (element as unknown as { renderedMidpoint: () => At }).renderedMidpoint();
      return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
    }, wanted);
  const network: OpenNetwork = {
    page,
    troubles,
    canvas,
    names: async (having) => {
      const names = await page.evaluate((wanted) => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        return graph
          .nodes(wanted === undefined ? '*' : `.${wanted}`)
          .map((node) => String(node.data('name')));
      }, having);
      return names.map(own).sort();
    },
    relations: async (having) => {
      const ids = await page.evaluate((wanted) => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        return graph
          .edges(wanted === undefined ? '*' : `.${wanted}`)
          .map((edge) => edge.data('relationIds') as string[])
          .flat();
      }, having);
      return ids.map((id) => id.replace(`rel_${mark}.`, '')).sort();
    },
    at: (name) => atRest(() => find({ name: `${name} ${mark}` })),
    middle: (relation) => atRest(() => find({ relation: corner.id('relation', relation) })),
    click: async (name, how) => {
      const { x, y } = await network.at(name);
      await page.mouse.click(x, y, how);
    },
    choose: async (name, words) => {
      await network.click(name, { button: 'right' });
      await page.getByRole('menuitem', { name: words }).click();
    },
    shows: (...names) => until(() => network.names(), names),
    selects: (...names) => until(() => network.names('picked'), names),
    says: (words) => page.getByRole('status').filter({ hasText: words }).first().waitFor(),
    close: () => page.context().close(),
  };
  return network;
}
