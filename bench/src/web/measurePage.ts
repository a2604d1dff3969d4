import { get } from 'node:http';
import type { Figures } from '../report/figures.js';
import type { WebArena } from './arena.js';
import { type Drawn, measureDrawing } from './measureDrawing.js';
import { visit } from './visit.js';
import type { WebRow } from './webReport.js';

interface Weight {
  readonly files: number;
  /** Of 1,000 bytes. */
  readonly kilobytes: number;
  /** Of the first answer with the graph, as the browser had it. */
  readonly dataKilobytes: number;
}

/** What a first visit fetches before the network shows, each file as the server sends it where gzip is asked for. */
async function weighFirstVisit(arena: WebArena): Promise<Weight> {
  const { address, graph } = arena;
  const window = await arena.context();
  const fetched = new Set<string>();
  let data = 0;
  let shown = false;
  window.on('response', (response) => {
    const url = response.url();
    if (shown || !url.startsWith(address)) return;
    if (new URL(url).pathname !== '/graphql') fetched.add(url);
    else
      void response
        .request()
        .sizes()
        .then(({ responseBodySize }) => (data += responseBodySize))
        .catch(() => {});
  });
  const page = await visit(window, `${address}/`, graph.actors.length);
  shown = true;
  await page.waitForTimeout(200);
  await window.close();
  const sizes = await Promise.all([...fetched].map(gzippedSize));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return {
    files: sizes.length,
    kilobytes: Math.round(total / 1000),
    dataKilobytes: Math.round(data / 1000),
  };
}

function gzippedSize(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let size = 0;
      answer.on('data', (part: Buffer) => (size += part.length));
      answer.on('end', () => resolve(size));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

interface Grown {
  readonly newcomers: number;
  /** Milliseconds from the double click until no actor moves any more. */
  readonly settledAfter: number;
  /** Of those already there, in parts of the diameter of each. */
  readonly furthestMove: number;
}

const NEWCOMERS = 50;

/** Shows the network without 50 neighbours of one actor, and has that actor expanded as a double click on it does. */
async function expandBy50(arena: WebArena): Promise<Grown> {
  const { hub, left } = hubWithout(arena);
  const page = await arena.open('entente', left);
  await page.waitForTimeout(3000);
  const grown = await page.evaluate(
    async ({ id, wanted }) => {
      const graph = window.entente?.graph;
      if (!graph) throw new Error('There is no network');
      const before = new Map(
        graph
          .nodes()
          .toArray()
          .map((node) => [node.id(), { ...node.position() }]),
      );
      const began = performance.now();
      let moved = began;
      let last = '';
      graph.getElementById(id).emit('dbltap');
      // Settled is what stays as it is for a second.
      while (performance.now() < moved + 1000 || graph.nodes().length < before.size + wanted) {
        if (performance.now() > began + 30_000) break;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        let sum = 0;
        for (const node of graph.nodes().toArray()) sum += node.position().x + 3 * node.position().y;
        const now = `${graph.nodes().length} ${sum}`;
        if (now !== last) moved = performance.now();
        last = now;
      }
      const moves = graph
        .nodes()
        .toArray()
        .map((node) => {
          const from = before.get(node.id());
          const { x, y } = node.position();
          return from ? Math.hypot(x - from.x, y - from.y) / Number(node.data('size')) : 0;
        });
      return {
        newcomers: graph.nodes().length - before.size,
        settledAfter: moved - began,
        furthestMove: Math.max(...moves),
      };
    },
    { id: hub, wanted: left.size },
  );
  await page.context().close();
  return grown;
}

/** An actor with 50 neighbours at the least, and those 50 of them that have the fewest others. */
function hubWithout({ graph }: WebArena): { hub: string; left: ReadonlySet<string> } {
  const around = new Map<string, Set<string>>();
  for (const { from, to } of graph.relations)
    for (const [one, other] of [
      [from.id, to.id],
      [to.id, from.id],
    ] as const)
      around.set(one, (around.get(one) ?? new Set()).add(other));
  const [hub, neighbours] =
    [...around].filter(([, { size }]) => size > NEWCOMERS).sort((a, b) => a[1].size - b[1].size)[0] ?? [];
  if (hub === undefined || !neighbours) throw new Error(`Nobody has ${NEWCOMERS} neighbours`);
  const fewest = [...neighbours].sort((a, b) => (around.get(a)?.size ?? 0) - (around.get(b)?.size ?? 0));
  return { hub, left: new Set(fewest.slice(0, NEWCOMERS)) };
}

const MOST = 1.3;
const MOST_KILOBYTES = 400;
const EXPAND_MS = 1000;

/** 2,000 actors and 4,000 relations beside a bare Cytoscape page, an expansion by 50, and the weight of a first visit. */
export async function measurePage(arena: WebArena): Promise<WebRow[]> {
  const network = sizeOf(arena);
  const { entente, cytoscape } = await measureDrawing(arena, ['entente', 'cytoscape'], 3);
  const row = (what: string, of: (drawn: Drawn) => Figures): WebRow => {
    const [ours, theirs] = [of(entente), of(cytoscape)];
    const ratio = ours.p50 / theirs.p50;
    return {
      network,
      what,
      ours: inMs(ours),
      against: 'bare Cytoscape',
      theirs: inMs(theirs),
      ratio,
      goal: `at most ${MOST} times its median`,
      met: ratio <= MOST,
    };
  };
  const grown = await expandBy50(arena);
  const weight = await weighFirstVisit(arena);
  const alone = { network, against: '', theirs: null, ratio: null };
  return [
    row('first picture, places known', ({ firstPicture }) => firstPicture),
    row('a frame while panning', ({ frames }) => frames.pan),
    row('a frame while zooming', ({ frames }) => frames.zoom),
    {
      ...alone,
      what: 'first picture, laid out in a worker',
      ours: `${Math.round(arena.laidOutIn)} ms`,
      goal: '',
      met: null,
    },
    {
      ...alone,
      what: `expand by ${grown.newcomers}: settled after`,
      ours: `${Math.round(grown.settledAfter)} ms`,
      goal: 'within 1,000 ms',
      met: grown.settledAfter <= EXPAND_MS,
    },
    {
      ...alone,
      what: 'expand by 50: furthest move of anybody already there, in parts of their own size',
      ours: grown.furthestMove.toFixed(2),
      goal: 'at most 1',
      met: grown.furthestMove <= 1,
    },
    {
      ...alone,
      what: `first visit until the graph shows: ${weight.files} files of the page, gzipped (the graph itself: ${weight.dataKilobytes} kB)`,
      ours: `${weight.kilobytes} kB`,
      goal: 'at most 400 kB',
      met: weight.kilobytes <= MOST_KILOBYTES,
    },
  ];
}

/** Median and 95th percentile. */
export const inMs = ({ p50, p95 }: Figures): string => `${Math.round(p50)} / ${Math.round(p95)} ms`;

export const sizeOf = ({ graph }: WebArena): string =>
  `${graph.actors.length.toLocaleString('en')} / ${graph.relations.length.toLocaleString('en')}`;
