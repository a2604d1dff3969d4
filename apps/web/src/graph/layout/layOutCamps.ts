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
import { shapeOnly } from './shapeOnly';
import { toCamps } from './toCamps';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly camp: number;
  readonly radius: number;
}

/** In a larger network names show only from nearer. */
const large = 300;
/** A larger network has time for fewer. */
const ticksFor = (actors: number): number => Math.round(Math.min(220, Math.max(60, 150_000 / (actors + 1))));

/** Two camps, left and right: cooperation and belonging pull together, conflict pushes apart; who has a foot in both, or in neither, stands between. */
export function layOutCamps(asked: LayoutRequest): Map<string, Point> {
  const request = asked.actors.length > large ? { ...asked, actors: asked.actors.map(shapeOnly) } : asked;
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
    .force('apart', forceManyBody<Body>().strength(-160).theta(1.2).distanceMax(Math.min(height, 900)))
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
    .tick(ticksFor(bodies.length));
  return removeOverlaps(request.actors, new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }])));
}
