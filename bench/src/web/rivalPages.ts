import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import { type Places, wholeQuery } from './wholeGraph.js';

const require = createRequire(import.meta.url);

/** The rectangle of the window that a network is drawn in, in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface RivalPage {
  readonly places: Places;
  readonly rectangle: Rectangle;
}

/** As Entente's page asks, by GET. */
const asked = `/graphql?query=${encodeURIComponent(wholeQuery)}`;

const page = ({ x, y, width, height }: Rectangle, libraries: readonly string[], script: string): string =>
  `<!doctype html><meta charset="utf-8"><title>rival</title><style>body{margin:0;background:#fff}</style>
<div id="graph" style="position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px"></div>
${libraries.map((name) => `<script src="/rival/${name}"></script>`).join('\n')}
<script>(async () => {
const [{ data: { subgraph } }, places] = await Promise.all(
  [fetch('${asked}'), fetch('/rival/places.json')].map((answer) => answer.then((it) => it.json())));
${script}
})();</script>`;

/** Names, directions and sizes by importance, and nothing else of Entente's style. */
const cytoscapeScript = `
const degree = new Map();
for (const { from, to } of subgraph.relations) for (const { id } of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
const cy = cytoscape({
  container: document.getElementById('graph'),
  elements: [
    ...subgraph.actors.map(({ id, name }) => ({ data: { id, name, size: Math.round(28 + 44 * Math.sqrt(Math.min(degree.get(id) ?? 0, 48) / 48)) }, position: places[id] })),
    ...subgraph.relations.map(({ id, from, to }) => ({ data: { id, source: from.id, target: to.id } })),
  ],
  style: [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', label: 'data(name)' } },
    { selector: 'edge', style: { width: 2, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  ],
  layout: { name: 'preset', fit: true, padding: 28 },
});
cy.container().entente = { graph: cy };
`;

const sigmaScript = `
const graph = new graphology.MultiDirectedGraph();
for (const { id, name } of subgraph.actors) graph.addNode(id, { label: name, x: places[id].x, y: -places[id].y, size: 4, color: '#888' });
for (const { id, from, to } of subgraph.relations) graph.addDirectedEdgeWithKey(id, from.id, to.id, { type: 'arrow', size: 1, color: '#bbb' });
const renderer = new Sigma(graph, document.getElementById('graph'), {});
const drawn = () => { window.firstPicture ??= performance.now(); };
renderer.once('afterRender', drawn);
// It may have drawn before the listener was added.
requestAnimationFrame(() => requestAnimationFrame(drawn));
window.sigma = renderer;
`;

/** Has a browser find the rivals' pages at /rival/cytoscape and /rival/sigma of any server, with the same graph and places. */
export async function serveRivals(context: BrowserContext, { places, rectangle }: RivalPage): Promise<void> {
  const html = (libraries: readonly string[], script: string) => ({
    contentType: 'text/html',
    body: page(rectangle, libraries, script),
  });
  const answers: Readonly<Record<string, { contentType: string; body: string }>> = {
    cytoscape: html(['cytoscape.js'], cytoscapeScript),
    sigma: html(['graphology.js', 'sigma.js'], sigmaScript),
    'places.json': { contentType: 'application/json', body: JSON.stringify(places) },
    'cytoscape.js': await library('cytoscape', 'cytoscape.min.js'),
    'graphology.js': await library('graphology', 'graphology.umd.min.js'),
    'sigma.js': await library('sigma', 'sigma.min.js'),
  };
  await context.route('**/rival/*', async (route) => {
    const answer = answers[new URL(route.request().url()).pathname.split('/').at(-1) ?? ''];
    await (answer ? route.fulfill(answer) : route.abort());
  });
}

async function library(name: string, file: string): Promise<{ contentType: string; body: string }> {
  const folder = require.resolve(name).replace(/\/dist\/.*$/u, '/dist/');
  return { contentType: 'text/javascript', body: await readFile(folder + file, 'utf8') };
}
