import { get } from 'node:http';
import type { WebArena } from './arena.js';
import { visit } from './visit.js';

interface Weight {
  readonly files: number;
  /** Of 1,000 bytes. */
  readonly kilobytes: number;
  /** Of the first answer with the graph, as the browser had it. */
  readonly dataKilobytes: number;
}

/** What a first visit fetches before the network shows, each file as the server sends it where gzip is asked for. */
export async function weighFirstVisit(arena: WebArena): Promise<Weight> {
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
