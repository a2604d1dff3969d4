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
import { removeOverlaps } from './removeOverlaps';
import { shapeOnly } from './shapeOnly';

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Ticks for a network of a thousand actors and fewer, and for the largest. */
const most = 260;
const least = 90;

/** A place for every actor of a network too large for `springs`: in time that grows with its size, not with its square (Barnes and Hut 1986). */
export function looseSprings({ actors, ties, window }: LayoutRequest): Map<string, Point> {
  const stretch = Math.min(1.6, Math.max(0.6, window.width / window.height));
  const degree = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const bodies: Body[] = actors.map(({ id }) => ({ id }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  const fewest = (id: string): number => degree.get(id) ?? 1;
  forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticksFor(actors.length)))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(
          ({ source, target }) => 30 + 12 * Math.sqrt(Math.min(fewest(idOf(source)), fewest(idOf(target)))),
        ),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(({ id }) => -150 - 30 * fewest(id))
        .theta(1.1)
        .distanceMax(2500),
    )
    .force('middleX', forceX<Body>(0).strength(0.03 / stretch))
    .force('middleY', forceY<Body>(0).strength(0.03 * stretch))
    .stop()
    .tick(ticksFor(actors.length));
  return removeOverlaps(actors.map(shapeOnly), new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }])));
}

const ticksFor = (actors: number): number =>
  Math.round(Math.max(least, Math.min(most, (most * 1000) / Math.max(1, actors))));

const idOf = (end: unknown): string => (typeof end === 'string' ? end : (end as Body).id);
