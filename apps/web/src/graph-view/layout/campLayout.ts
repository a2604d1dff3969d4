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
import type { Point } from '../geometry/geometry';
import { type LayoutRequest, linksOf, withoutLabel } from './layoutRequest';
import { removeOverlaps } from './overlaps';
import { randomNumbers } from './randomNumbers';
import { enlargedWindow } from './window';

const steps = 60;
const rounds = 40;

/**
 * The side of each actor, -1 to 1: the split into two with the most cooperation within the camps and the most conflict between them (the leading
 * eigenvector of the signed network, then each actor moves to the side that fits better, until none does). 0: between the two, or without links to
 * either.
 */
function toCamps(request: LayoutRequest): Map<string, number> {
  const own = linksOf({ links: request.links.filter(({ pull }) => pull !== 0) });
  const random = randomNumbers(11);
  let side = new Map(request.actors.map(({ id }) => [id, own.has(id) ? random() - 0.5 : 0]));
  const drawn = (id: string): number =>
    (own.get(id) ?? []).reduce(
      (sum, link) => sum + link.pull * (side.get(link.from === id ? link.to : link.from) ?? 0),
      0,
    );
  const strength = (id: string): number =>
    (own.get(id) ?? []).reduce((sum, { pull }) => sum + Math.abs(pull), 0);
  // Power iteration; the added weight of each actor itself prevents oscillation.
  for (let step = 0; step < steps; step += 1) {
    const next = new Map([...side].map(([id, now]) => [id, drawn(id) + strength(id) * now]));
    const length = Math.hypot(...next.values()) || 1;
    side = new Map([...next].map(([id, value]) => [id, value / length]));
  }
  side = new Map([...side].map(([id, value]) => [id, Math.sign(value)]));
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const { id } of request.actors) {
      const wish = Math.sign(drawn(id));
      if (wish === 0 || wish === side.get(id)) continue;
      side.set(id, wish);
      moved = true;
    }
  }
  const first = request.actors.find(({ id }) => side.get(id) !== 0);
  const sign = first && (side.get(first.id) ?? 1) > 0 ? -1 : 1;
  const leaning = (): Map<string, number> =>
    new Map(request.actors.map(({ id }) => [id, drawn(id) / (strength(id) || 1)]));
  // An actor linked to actors between the two is between them too.
  side = leaning();
  side = leaning();
  const furthest = Math.max(...[...side.values()].map(Math.abs)) || 1;
  return new Map([...side].map(([id, value]) => [id, (sign * value) / furthest]));
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly camp: number;
  readonly radius: number;
}

/** In a larger network names are hidden when zoomed out. */
const large = 300;
/** The number of rounds in a larger network, where each takes longer. */
const ticksFor = (actors: number): number => Math.round(Math.min(220, Math.max(60, 150_000 / (actors + 1))));

/** Two camps, left and right: cooperation and membership pull together, conflict pushes apart; actors linked to both or to neither are between. */
export function layOutCamps(asked: LayoutRequest): Map<string, Point> {
  const request = asked.actors.length > large ? { ...asked, actors: asked.actors.map(withoutLabel) } : asked;
  const camps = toCamps(request);
  const { width, height } = enlargedWindow(request);
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
  const links: (SimulationLinkDatum<Body> & { pull: number })[] = request.links
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
