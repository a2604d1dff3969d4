import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from '../geometry/geometry';
import { type LayoutRequest, withoutLabel } from './layoutRequest';
import { Legibility } from './legibility';
import { removeOverlaps, rowBelow } from './overlaps';
import { randomNumbers } from './randomNumbers';
import { untangle } from './untangle';
import { fillWindow, turnAlong, enlargedWindow } from './window';

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** The temperature at the end. */
const cold = 0.001;

/** Places a network by springs along its links and repulsion between all actors, in O(n log n) (Barnes and Hut 1986). */
function simulateForces(
  { actors, links, window }: LayoutRequest,
  ticks: number,
  seed: number,
): Map<string, Point> {
  const random = randomNumbers(seed);
  const stretch = Math.min(1.6, Math.max(0.6, window.width / window.height));
  const degree = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const degreeOf = (id: string): number => degree.get(id) ?? 1;
  // Without initial positions the simulation would compute sines, which differ between browsers.
  const side = 60 * Math.sqrt(actors.length);
  const bodies = actors.map(({ id }): Body => ({
    id,
    x: (random() - 0.5) * side,
    y: (random() - 0.5) * side,
  }));
  const pulls = links.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .alphaDecay(1 - rootOf(cold, ticks))
    .force(
      'links',
      forceLink<Body, (typeof pulls)[number]>(pulls)
        .id(({ id }) => id)
        .distance(
          ({ source, target }) =>
            30 + 12 * Math.sqrt(Math.min(degreeOf(idOf(source)), degreeOf(idOf(target)))),
        ),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(({ id }) => -150 - 30 * degreeOf(id))
        .theta(1.1)
        .distanceMax(2500),
    )
    .force('middleX', forceX<Body>(0).strength(0.03 / stretch))
    .force('middleY', forceY<Body>(0).strength(0.03 * stretch))
    .stop()
    .tick(ticks);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** The n-th root by Newton's method, since the result of `**` differs between browsers. */
function rootOf(value: number, n: number): number {
  let root = 1;
  for (let step = 0; step < 60; step += 1) {
    let power = 1;
    for (let i = 1; i < n; i += 1) power *= root;
    root = ((n - 1) * root + value / power) / n;
  }
  return root;
}

const idOf = (end: unknown): string => (typeof end === 'string' ? end : (end as Body).id);

/** With more actors than this, there is no time to compare every pair of lines. */
const large = 120;

/** The number of initial positions that are tried, and how many of the results are untangled. */
const beginnings = ({ actors }: LayoutRequest): number =>
  Math.max(1, Math.min(8, Math.floor(320 / (actors.length + 1))));
const finalists = 2;
const fewTicks = 120;

/** The number of rounds that fit into a quarter of a second. */
const rounds = ({ actors, links }: LayoutRequest): number =>
  Math.min(260, Math.floor(3e6 / (1 + links.length * (actors.length + links.length))));

/** Ticks for networks of up to a thousand actors, and for the largest. */
const mostTicks = 260;
const leastTicks = 90;
const ticksFor = (actors: number): number =>
  Math.round(Math.max(leastTicks, Math.min(mostTicks, (mostTicks * 1000) / Math.max(1, actors))));

/**
 * Positions for all actors: the most legible of several attempts, stretched to the window's shape, without overlapping labels; actors without
 * relations are below.
 */
export function layoutNetwork(request: LayoutRequest): Map<string, Point> {
  const { actors } = request;
  const window = enlargedWindow(request);
  const linked = new Set(request.links.flatMap(({ from, to }) => [from, to]));
  const alone = rowBelow(
    actors.filter(({ id }) => !linked.has(id)),
    window.width,
  );
  const core = {
    ...request,
    actors: actors.filter(({ id }) => linked.has(id)),
    window: { width: window.width, height: Math.max(window.height / 2, window.height - alone.height) },
  };
  if (core.actors.length === 0) return new Map(alone.places);
  const at = core.actors.length > large ? settled(core) : easiestToRead(core);
  const under = foot(core.actors, at);
  for (const [id, { x, y }] of alone.places) at.set(id, { x: under.x + x, y: under.y + y });
  return at;
}

function settled(core: LayoutRequest): Map<string, Point> {
  const at = simulateForces(core, ticksFor(core.actors.length), 1);
  return removeOverlaps(
    core.actors.map(withoutLabel),
    turnAlong(at, core.window.width >= core.window.height),
  );
}

interface Try {
  readonly at: Map<string, Point>;
  readonly cost: number;
}

function easiestToRead(core: LayoutRequest): Map<string, Point> {
  const wide = core.window.width >= core.window.height;
  const stretched = (at: Map<string, Point>): Try => {
    const places = removeOverlaps(core.actors, fillWindow(core, at));
    return { at: places, cost: new Legibility(core, places).whole() };
  };
  const easiest = (a: Try, b: Try): number => a.cost - b.cost;
  const [best] = Array.from({ length: beginnings(core) }, (_, seed) =>
    stretched(turnAlong(simulateForces(core, fewTicks, seed + 1), wide)),
  )
    .sort(easiest)
    .slice(0, finalists)
    .map((start) => stretched(untangle(core, start.at, rounds(core))))
    .sort(easiest);
  return best?.at ?? new Map<string, Point>();
}

/** The middle of the network's lower edge. */
function foot(actors: LayoutRequest['actors'], at: ReadonlyMap<string, Point>): Point {
  let [left, right, bottom] = [Infinity, -Infinity, -Infinity];
  for (const actor of actors) {
    const { x, y } = at.get(actor.id) ?? { x: 0, y: 0 };
    left = Math.min(left, x - actor.left);
    right = Math.max(right, x + actor.right);
    bottom = Math.max(bottom, y + actor.below);
  }
  return { x: (left + right) / 2, y: bottom };
}
