import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { type At, atRest } from './atRest.js';
import { askedBy, askingInstead, graphqlAddress } from './graphqlRequests.js';
import { narrowed } from './narrow.js';
import type { StartedExplorer } from './startExplorer.js';

/** The page with a network of many, in rows, the suite's own actors in the first of them. Actors go by their names without the suite's mark. */
export interface OpenCrowd {
  readonly page: Page;
  readonly troubles: string[];
  /** Where an actor stands on the screen, as the model has it. */
  at(name: string): Promise<At>;
  /** The same, once it moves no more. */
  atRest(name: string): Promise<At>;
  /** The colour that is seen at a point of the screen, as `#rrggbb`, whoever draws it. */
  colour(at: At): Promise<string>;
  /** Of the pixels of the network, the share that is not its ground. */
  ink(): Promise<number>;
  /** The names of actors with a class of the drawing. */
  having(name: string): Promise<string[]>;
  /** Whether Cytoscape draws it itself. */
  plain(): Promise<boolean>;
  close(): Promise<void>;
}

const columns = 40;
const step = 240;
const many = 800;

/**
 * Opens it: what the server gives around some actors, and eight hundred made-up people with a thousand relations besides.
 *
 * @param plainly The browser gives nothing to draw it with but Cytoscape.
 */
export async function openCrowd(
  explorer: StartedExplorer,
  around: readonly string[],
  { plainly = false }: { readonly plainly?: boolean } = {},
): Promise<OpenCrowd> {
  const { corner } = explorer.server;
  const { page, troubles } = await explorer.visit('/icon.svg');
  page.setDefaultTimeout(20_000);
  const actorIds = around.map((name) => corner.id('actor', name));
  const places: Record<string, At> = {};
  if (plainly) await page.route('**/largeGraphWorker*', (route) => route.abort());
  await page.route(graphqlAddress, async (route) => {
    const instead = askingInstead(route.request(), (body) => narrowed(body, actorIds));
    if (!askedBy(route.request()).includes('WholeGraph')) return route.continue(instead);
    const answer = await route.fetch(instead);
    const json = (await answer.json()) as { data: { subgraph: Part } };
    addCrowd(json.data.subgraph);
    return route.fulfill({ json });
  });
  const own = ['hub', 'ann', 'bob', 'cid', 'eve', 'fay', 'gus'].map((name) => corner.id('actor', name));
  for (const [at, id] of [...own, ...Array.from({ length: many }, (_, i) => crowdId(i))].entries())
    places[id] = { x: (at % columns) * step, y: Math.floor(at / columns) * step };
  await page.evaluate((kept) => localStorage.setItem('entente-views', kept), savedView(places));
  await page.goto(new URL('/?saved=crowd', page.url()).href);
  await page.waitForFunction(() => {
    const { graph } = (window as unknown as { entente?: { graph: Core } }).entente ?? {};
    return (graph?.elements().length ?? 0) > 1500;
  });
  await page.getByRole('application').waitFor();
  await page
    .getByRole('application')
    .locator(ownCanvas)
    .waitFor({ state: plainly ? 'visible' : 'hidden' });

  const crowd: OpenCrowd = {
    page,
    troubles,
    at: (name) =>
      page.evaluate(
        (wanted) => {
          const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
          const [node] = graph
            .nodes()
            .toArray()
            .filter((one) => one.data('name') === wanted);
          if (!node) throw new Error(`${wanted} is not drawn`);
          const box = graph.container()?.getBoundingClientRect();
          const { x, y } = node.renderedPosition();
          return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
        },
        nameOf(name, corner.mark),
      ),
    atRest: (name) => atRest(() => crowd.at(name)),
    colour: async ({ x, y }) => (await seen(page, { x, y, width: 1, height: 1 })).first,
    ink: async () => {
      const box = await page.getByRole('application').boundingBox();
      if (!box) throw new Error('There is no network');
      // Where no control lies over it.
      const clip = { x: box.x + 80, y: box.y + 20, width: box.width - 300, height: box.height - 180 };
      return (await seen(page, clip)).ink;
    },
    having: (name) =>
      page.evaluate((wanted) => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        return graph.nodes(`.${wanted}`).map((node) => String(node.data('name')));
      }, name),
    plain: () => page.getByRole('application').locator(ownCanvas).isVisible(),
    close: () => page.context().close(),
  };
  return crowd;
}

/** Cytoscape's canvas for what it draws itself. */
const ownCanvas = 'canvas[data-id="layer2-node"]';

const nameOf = (name: string, mark: string): string => (/\d$/u.test(name) ? name : `${name} ${mark}`);
const crowdId = (at: number): string => `act_crowd.${at}`;

interface Part {
  actors: object[];
  relations: object[];
}

function addCrowd(part: Part): void {
  for (let at = 0; at < many; at += 1) {
    part.actors.push({
      __typename: 'Actor',
      id: crowdId(at),
      kind: 'PERSON',
      name: `Person ${at}`,
      identifiers: [],
    });
    for (const other of at % 4 === 0 ? [1, 3] : [1])
      part.relations.push({
        __typename: 'Relation',
        id: `rel_crowd.${at}.${other}`,
        type: 'MEETING',
        label: 'meets',
        tone: 'COOPERATION',
        directed: false,
        occurred: null,
        evidence: 'SINGLE_SOURCE',
        from: { __typename: 'Actor', id: crowdId(at) },
        to: { __typename: 'Actor', id: crowdId((at + other) % many) },
      });
  }
}

/** As the page keeps a view that somebody saved. */
function savedView(places: Readonly<Record<string, At>>): string {
  const none = { actorIds: [], relationIds: [] };
  const facets = { kinds: [], tones: [], evidence: [], types: [], sources: [], publishers: [] };
  const picture = {
    expansions: [],
    hidden: none,
    pinned: [],
    places,
    groups: [],
    layout: 'force',
    filters: { ...facets, without: facets, leastRelations: null, mostRelations: null },
    unmatched: 'dim',
    dates: { from: null, to: null },
    clocks: null,
    view: 'graph',
    selection: null,
    picked: none,
    notes: [],
    steps: [],
  };
  return JSON.stringify({ state: { list: [{ name: 'crowd', picture, savedAt: 0 }] }, version: 0 });
}

/** What the browser shows of a rectangle of the screen: the first colour, and the share of the pixels that is not the ground of a network. */
async function seen(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<{ readonly first: string; readonly ink: number }> {
  const picture = await page.screenshot({ clip: { ...clip, x: Math.round(clip.x), y: Math.round(clip.y) } });
  return page.evaluate(
    async ({ source, empty }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const data = pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      let drawn = 0;
      for (let at = 0; at < data.length; at += 4)
        if (empty.some((value, part) => data[at + part] !== value)) drawn += 1;
      const hex = (value: number): string => value.toString(16).padStart(2, '0');
      const first = `#${[...data.slice(0, 3)].map(hex).join('')}`;
      return { first, ink: drawn / (data.length / 4) };
    },
    { source: picture.toString('base64'), empty: [0xfb, 0xfa, 0xf7] },
  );
}
