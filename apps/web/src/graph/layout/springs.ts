import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';
import { randomNumbers } from './randomNumbers';

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** How warm it still is at the end. */
const cold = 0.001;

/** Settles a network by springs along its ties and a push between all, in time that grows with its size, not with its square (Barnes and Hut 1986). */
export function springs(
  { actors, ties, window }: LayoutRequest,
  ticks: number,
  seed: number,
): Map<string, Point> {
  const random = randomNumbers(seed);
  const stretch = Math.min(1.6, Math.max(0.6, window.width / window.height));
  const degree = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const degreeOf = (id: string): number => degree.get(id) ?? 1;
  // Where nobody says where, the simulation would ask for sines.
  const side = 60 * Math.sqrt(actors.length);
  const bodies = actors.map(({ id }): Body => ({
    id,
    x: (random() - 0.5) * side,
    y: (random() - 0.5) * side,
  }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .alphaDecay(1 - rootOf(cold, ticks))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
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

/** The n-th root by Newton's steps: what `**` answers is left to browsers. */
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
