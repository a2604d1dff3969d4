import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';
import { removeOverlaps } from './removeOverlaps';
import { roomyWindow } from './roomyWindow';
import { toCamps } from './toCamps';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly camp: number;
  readonly radius: number;
}

const ticks = 220;

/** Two camps, left and right: cooperation pulls together, conflict pushes apart; who has a foot in both, or in neither, stands between. */
export function layOutCamps(request: LayoutRequest): Map<string, Point> {
  const camps = toCamps(request);
  const { width, height } = roomyWindow(request);
  const bodies = request.actors.map(({ id, left, right, above, below }, index): Body => {
    const camp = camps.get(id) ?? 0;
    return {
      id,
      camp,
      radius: Math.sqrt((left + right) * (above + below)) / 2 + 6,
      x: camp * width * 0.36,
      y: (((index * 0.618) % 1) - 0.5) * height,
    };
  });
  const links: (SimulationLinkDatum<Body> & { pull: number })[] = request.ties
    .filter(({ pull }) => pull >= 0)
    .map(({ from, to, pull }) => ({ source: from, target: to, pull }));
  forceSimulation(bodies)
    .force('camp', forceX<Body>(({ camp }) => camp * width * 0.36).strength(0.5))
    .force('middle', forceY<Body>(0).strength((0.09 * width) / height))
    .force('apart', forceManyBody<Body>().strength(-160).distanceMax(height))
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius),
    )
    .force(
      'together',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90)
        .strength(({ pull }) => 0.01 + 0.02 * Math.min(pull, 4)),
    )
    .stop()
    .tick(ticks);
  return removeOverlaps(request.actors, new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }])));
}
