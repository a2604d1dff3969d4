import type { PathBudget } from './pathBudget.js';
import type { PathGraph } from './pathGraph.js';

/** A binary heap: the first by `compare` comes out first. */
class Heap<T> {
  readonly #items: T[] = [];

  constructor(readonly compare: (a: T, b: T) => number) {}

  push(item: T): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = items[above] as T;
      if (this.compare(item, parent) >= 0) break;
      items[at] = parent;
      at = above;
    }
    items[at] = item;
  }

  /** The first, taken out; undefined where there is none. */
  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.compare(items[below + 1] as T, items[below] as T) < 0) below += 1;
      if (this.compare(items[below] as T, last) >= 0) break;
      items[at] = items[below] as T;
      at = below;
    }
    items[at] = last;
    return first;
  }
}

/** A path, by places in a graph, and what it weighs. */
interface Weighed {
  readonly places: readonly number[];
  readonly weight: number;
}

/**
 * All paths with one prefix that do not continue to some places; and the lightest of them, or a lower bound of its weight.
 */
interface Branch {
  readonly beginning: Weighed;
  /** Where they do not go from the last place of the beginning. */
  readonly closed: ReadonlySet<number>;
  readonly weight: number;
  /** The lightest; null where it was not looked for yet. */
  readonly path: readonly number[] | null;
}

/**
 * The lightest simple paths of a graph that are not among those known, lightest first, at most `limit`; of those that weigh the same, the
 * first by their places.
 *
 * This is Yen's algorithm as Lawler refined it. The known paths divide all others into disjoint branches; the next path is
 * the lightest of its branch, and divides it again. A branch waits in the heap with a lower bound, its weight if places could be passed twice;
 * its lightest path is looked for when it is taken out: first among the ways that weigh exactly the bound, and where all of these
 * pass a place twice, by a search that follows each hop once. So each path costs a search for each of its hops at the most.
 */
export function lightestPaths(
  graph: PathGraph,
  known: readonly (readonly number[])[],
  limit: number,
  budget: PathBudget,
): number[][] {
  const search = new BranchSearch(graph, budget);
  const open = new Heap<Branch>(compareBranches);
  for (const branch of branchesBeside(graph, known)) search.open(branch.beginning, branch.closed, open);
  const found: number[][] = [];
  for (let branch = open.pop(); branch && found.length < limit; branch = open.pop()) {
    if (branch.path === null) {
      search.resolve(branch, open);
      continue;
    }
    found.push([...branch.path]);
    if (found.length === limit) break;
    const first = branch.beginning.places.length - 1;
    let weight = branch.beginning.weight;
    for (let hop = first; hop < branch.path.length - 1; hop += 1) {
      const places = branch.path.slice(0, hop + 1);
      const next = branch.path[hop + 1] ?? 0;
      const closed = hop === first ? new Set([...branch.closed, next]) : new Set([next]);
      search.open({ places, weight }, closed, open);
      weight += search.weightBetween(branch.path[hop] ?? 0, next);
    }
  }
  return found;
}

/** By weight; a branch whose lightest path is not known comes before those that it may yet come before; then by places. */
function compareBranches(a: Branch, b: Branch): number {
  if (a.weight !== b.weight) return a.weight - b.weight;
  if (a.path === null || b.path === null) return Number(a.path !== null) - Number(b.path !== null);
  const at = a.path.findIndex((place, i) => place !== b.path?.[i]);
  return at < 0 ? 0 : (a.path[at] ?? 0) - (b.path[at] ?? 0);
}

/** The branches of all paths but those known: for each prefix of a known one, all paths that continue differently. */
function branchesBeside(
  graph: PathGraph,
  known: readonly (readonly number[])[],
): Pick<Branch, 'beginning' | 'closed'>[] {
  const closedAfter = new Map<string, { readonly places: readonly number[]; readonly closed: Set<number> }>();
  const at = (places: readonly number[]): Set<number> => {
    const key = places.join(' ');
    const there = closedAfter.get(key);
    if (there) return there.closed;
    const closed = new Set<number>();
    closedAfter.set(key, { places, closed });
    return closed;
  };
  at([graph.from]);
  for (const path of known) {
    for (let hop = 0; hop < path.length - 1; hop += 1) at(path.slice(0, hop + 1)).add(path[hop + 1] ?? 0);
  }
  return [...closedAfter.values()].map(({ places, closed }) => ({
    beginning: { places, weight: weightOfWay(graph, places) },
    closed,
  }));
}

function weightOfWay(graph: PathGraph, places: readonly number[]): number {
  return places.slice(1).reduce((sum, place, i) => sum + weightBetween(graph, places[i] ?? 0, place), 0);
}

function weightBetween({ starts, ends, weights }: PathGraph, place: number, next: number): number {
  let low = starts[place] ?? 0;
  let high = starts[place + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < next) low = middle + 1;
    else high = middle;
  }
  return weights[low] ?? 0;
}

/** Looks for the lightest paths of branches. */
class BranchSearch {
  /** By place, the branch in whose search it was marked last, so that nothing has to be cleared. */
  readonly #closed: Int32Array;
  readonly #levels: Int32Array;
  readonly #least: Int32Array;
  #round = 0;

  constructor(
    readonly graph: PathGraph,
    readonly budget: PathBudget,
  ) {
    this.#closed = new Int32Array(graph.actors.length);
    this.#levels = new Int32Array(graph.actors.length);
    this.#least = new Int32Array(graph.actors.length);
  }

  weightBetween(place: number, next: number): number {
    return weightBetween(this.graph, place, next);
  }

  /** Puts a branch into the heap, unless nothing can be in it. */
  open(beginning: Weighed, closed: ReadonlySet<number>, into: Heap<Branch>): void {
    const { starts, ends, weights, hops, rest } = this.graph;
    const last = beginning.places.at(-1) ?? 0;
    const left = this.graph.length - beginning.places.length;
    let bound = Infinity;
    this.#spendAt(last);
    for (let hop = starts[last] ?? 0; hop < (starts[last + 1] ?? 0); hop += 1) {
      const next = ends[hop] ?? 0;
      if ((hops[next] ?? 0) > left || closed.has(next) || beginning.places.includes(next)) continue;
      bound = Math.min(bound, (weights[hop] ?? 0) + (rest[next] ?? 0));
    }
    if (bound === Infinity) return;
    into.push({ beginning, closed, weight: beginning.weight + bound, path: null });
  }

  /** Finds the lightest path of a branch, and puts the branch back with it; a branch without any is dropped. */
  resolve(branch: Branch, into: Heap<Branch>): void {
    const { beginning, closed, weight } = branch;
    this.#round += 1;
    for (const place of beginning.places) this.#closed[place] = this.#round;
    const atBound = this.#descend(beginning.places.at(-1) ?? 0, weight - beginning.weight, closed);
    if (atBound) {
      into.push({ ...branch, path: [...beginning.places, ...atBound] });
      return;
    }
    this.#round += 1;
    for (const place of beginning.places) this.#closed[place] = this.#round;
    const way = this.#search(beginning, closed);
    if (way) {
      into.push({
        ...branch,
        weight: beginning.weight + way.weight,
        path: [...beginning.places, ...way.places],
      });
    }
  }

  /** The first way to the end by places that weighs just so much and goes straight there; null where each passes what is closed. */
  #descend(place: number, weight: number, closed: ReadonlySet<number> | null): number[] | null {
    const { starts, ends, weights, rest, to } = this.graph;
    if (place === to) return [];
    this.#spendAt(place);
    for (let hop = starts[place] ?? 0; hop < (starts[place + 1] ?? 0); hop += 1) {
      const next = ends[hop] ?? 0;
      if ((weights[hop] ?? 0) + (rest[next] ?? 0) !== weight || this.#closed[next] === this.#round) continue;
      if (closed?.has(next) === true) continue;
      const onward = this.#descend(next, rest[next] ?? 0, null);
      if (onward) return [next, ...onward];
      this.#closed[next] = this.#round;
    }
    return null;
  }

  /**
   * The lightest way to the end past all that is closed, of as many hops as are left: from layer to layer until the end is met, then what
   * is lightest back from there, then along that, the first by places.
   */
  #search({ places }: Weighed, closed: ReadonlySet<number>): Weighed | null {
    const { starts, ends, weights, hops, to, length } = this.graph;
    const start = places.at(-1) ?? 0;
    const left = length - places.length + 1;
    const layers: number[][] = [[start]];
    // Levels of earlier searches are recognised by where they begin.
    const base = this.#round * 8;
    this.#levels[start] = base;
    while (this.#levels[to] !== base + layers.length - 1) {
      const level = layers.length;
      const layer: number[] = [];
      if (level > left) return null;
      for (const place of layers[level - 1] ?? []) {
        this.#spendAt(place);
        for (let hop = starts[place] ?? 0; hop < (starts[place + 1] ?? 0); hop += 1) {
          const next = ends[hop] ?? 0;
          if ((this.#levels[next] ?? 0) >= base || level + (hops[next] ?? 0) > left) continue;
          if (this.#closed[next] === this.#round || (level === 1 && closed.has(next))) continue;
          this.#levels[next] = base + level;
          layer.push(next);
        }
      }
      if (layer.length === 0) return null;
      layers.push(layer);
    }
    this.#least[to] = 0;
    const last = layers.length - 1;
    for (let level = last - 1; level >= 0; level -= 1) {
      for (const place of layers[level] ?? []) {
        this.#spendAt(place);
        let least = 2 ** 30;
        for (let hop = starts[place] ?? 0; hop < (starts[place + 1] ?? 0); hop += 1) {
          const next = ends[hop] ?? 0;
          if (this.#levels[next] !== base + level + 1 || (level === last - 1 && next !== to)) continue;
          if (level === 0 && closed.has(next)) continue;
          least = Math.min(least, (weights[hop] ?? 0) + (this.#least[next] ?? 0));
        }
        this.#least[place] = least;
      }
    }
    const way: number[] = [];
    for (let place = start, level = 0; place !== to; level += 1) {
      const next = this.#lightestFrom(place, base + level + 1, level === 0 ? closed : null);
      way.push(next);
      place = next;
    }
    return { places: way, weight: this.#least[start] ?? 0 };
  }

  #lightestFrom(place: number, level: number, closed: ReadonlySet<number> | null): number {
    const { starts, ends, weights } = this.graph;
    for (let hop = starts[place] ?? 0; hop < (starts[place + 1] ?? 0); hop += 1) {
      const next = ends[hop] ?? 0;
      if (this.#levels[next] !== level || closed?.has(next) === true) continue;
      if ((weights[hop] ?? 0) + (this.#least[next] ?? 0) === this.#least[place]) return next;
    }
    throw new RangeError('A way that was found is not there');
  }

  #spendAt(place: number): void {
    const { starts } = this.graph;
    this.budget.spend(1 + (starts[place + 1] ?? 0) - (starts[place] ?? 0));
  }
}
