import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startChildServer } from '../connections/childServer.js';
import type { GraphSize } from '../graph/graphSize.js';
import { log } from '../load/dataFolder.js';
import { provideGraph } from '../load/provideGraph.js';
import { type Rectangle, serveRivals } from './rivalPages.js';
import { firstPictureOf, handOverNetwork, visit } from './visit.js';
import { type Places, readWholeGraph, type WholeGraph } from './wholeGraph.js';

/** Who draws the same network. */
export type Contestant = 'entente' | 'cytoscape' | 'sigma';

/** A server over a graph, and windows in which pages show it. */
export interface WebArena {
  readonly address: string;
  readonly graph: WholeGraph;
  /** Milliseconds until the first picture where the page has to lay the network out itself. */
  readonly laidOutIn: number;
  /** Where Entente's own layout has everybody. */
  readonly places: Places;
  /** Opens a contestant's page in a fresh window with everybody in place; closed with `page.context().close()`. */
  open(contestant: Contestant, left?: ReadonlySet<string>): Promise<Page>;
  /** A fresh window. */
  context(left?: ReadonlySet<string>): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** The window that everything is measured in. */
export const viewport = { width: 1440, height: 900 };

/** Starts a server over a generated graph, and has Entente lay it out once. */
export async function openWebArena(size: GraphSize, browser: Browser): Promise<WebArena> {
  const { neo4j } = await provideGraph(size);
  const server = await startChildServer(new URL('serveSite.js', import.meta.url), neo4j);
  const close = async (): Promise<void> => {
    await server.stop();
    await neo4j.stop();
  };
  try {
    const address = new URL(server.url).origin;
    const graph = await readWholeGraph(address);
    const context = async (left: ReadonlySet<string> = new Set()): Promise<BrowserContext> => {
      const made = await browser.newContext({ viewport });
      await handOverNetwork(made);
      await answerWhole(made, graph, left);
      return made;
    };
    log('Laying the network out');
    const first = await visit(await context(), `${address}/`, graph.actors.length);
    const laidOutIn = await firstPictureOf(first);
    const { places, rectangle } = await first.evaluate(() => {
      const drawn = window.entente?.graph;
      if (!drawn) throw new Error('There is no network');
      const { x, y, width, height } = drawn.container().getBoundingClientRect();
      const round = ({ x: across, y: down }: { x: number; y: number }) => ({
        x: Math.round(across),
        y: Math.round(down),
      });
      return {
        places: Object.fromEntries(
          drawn
            .nodes()
            .toArray()
            .map((node) => [node.id(), round(node.position())]),
        ),
        rectangle: { x, y, width, height } satisfies Rectangle,
      };
    });
    await first.context().close();
    return {
      address,
      graph,
      laidOutIn,
      places,
      context,
      close,
      open: async (contestant, left) => {
        const window = await context(left);
        if (contestant === 'entente') await keepPlaces(window, places);
        else await serveRivals(window, { places, rectangle });
        const path = contestant === 'entente' ? '/?saved=bench' : `/rival/${contestant}`;
        return visit(window, address + path, graph.actors.length - (left?.size ?? 0));
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Answers the page's first question with the whole graph, as the server gave it in parts, but for some actors. */
async function answerWhole(
  context: BrowserContext,
  { actors, relations }: WholeGraph,
  left: ReadonlySet<string>,
): Promise<void> {
  const subgraph = {
    actors: actors.filter(({ id }) => !left.has(id)),
    relations: relations.filter(({ from, to }) => !left.has(from.id) && !left.has(to.id)),
    truncated: false,
  };
  const body = JSON.stringify({
    data: { about: { sample: false, title: null }, subgraph: { ...subgraph, __typename: 'Subgraph' } },
  });
  const small = JSON.stringify({
    data: { relations: { totalCount: 0, __typename: 'RelationConnection' } },
  });
  await context.route(/\/graphql(?:\?|$)/u, async (route) => {
    // Asked by GET, as it is short.
    const url = route.request().url();
    // A network of this size would be shown as an overview; it is measured drawn whole.
    if (url.includes('GraphSize')) return route.fulfill({ contentType: 'application/json', body: small });
    if (!url.includes('WholeGraph')) return route.continue();
    // What one answer may hold, the server gives itself.
    if (relations.length <= 5000 && left.size === 0)
      return route.continue({ url: url.replace(/(limit(?:%3A|:)(?:\+|%20)*)2000/u, '$15000') });
    return route.fulfill({ contentType: 'application/json', body });
  });
}

/** Has the page find a saved view in which everybody has a place. */
async function keepPlaces(context: BrowserContext, places: Places): Promise<void> {
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
  const kept = JSON.stringify({ state: { list: [{ name: 'bench', picture, savedAt: 0 }] }, version: 0 });
  await context.addInitScript((value: string) => localStorage.setItem('entente-views', value), kept);
}
