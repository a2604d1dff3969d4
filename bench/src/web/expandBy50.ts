import type { WebArena } from './arena.js';

interface Grown {
  readonly newcomers: number;
  /** Milliseconds from the double click until nobody moves any more. */
  readonly settledAfter: number;
  /** Of those already there, in parts of the diameter of each. */
  readonly furthestMove: number;
}

const NEWCOMERS = 50;

/** Shows the network without 50 neighbours of one actor, and has that actor expanded as a double click on it does. */
export async function expandBy50(arena: WebArena): Promise<Grown> {
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
