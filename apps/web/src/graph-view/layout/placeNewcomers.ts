import type { Point } from '../geometry/geometry';
import { type LayoutActor, type LayoutRequest, type LayoutLink, linksOf } from './layoutRequest';
import { untangle } from './untangle';

const gap = 8;
/** Positions are tried from the nearest outwards, each turned by the golden angle from the one before, so that they are spread evenly. */
const rotation = { x: -0.7373688780783197, y: 0.6754902942615238 };
const tries = 2000;
/** Up to so many actors there is time to look for a position where no lines cross. */
const few = 120;
const rounds = 48;

/** Which actors are placed beside which. */
export interface Joining {
  /** In the order of addition. */
  readonly newcomers: readonly LayoutActor[];
  readonly settled: readonly LayoutActor[];
  readonly places: ReadonlyMap<string, Point>;
  readonly links: readonly LayoutLink[];
  readonly window: LayoutRequest['window'];
  /** The origin of a newcomer without links, such as the middle of a group's members. */
  readonly outOf?: ReadonlyMap<string, Point>;
}

/**
 * Finds a free position for each newcomer near the actors it is linked to; no other actor moves, nor a newcomer placed before. Returns the newcomers'
 * positions only.
 */
export function placeNewcomers(joining: Joining): Map<string, Point> {
  const { newcomers, links, window, outOf } = joining;
  const own = linksOf({ links });
  const actors = [...joining.settled];
  const at = new Map(joining.places);
  const added = new Map<string, Point>();
  for (const actor of newcomers) {
    const linked = (own.get(actor.id) ?? []).flatMap(
      ({ from, to }) => at.get(from === actor.id ? to : from) ?? [],
    );
    const root = outOf?.get(actor.id) ?? middleOf(linked) ?? footOf(actors, at);
    let place = firstFree(actor, root, actors, at);
    if (linked.length > 0 && actors.length < few) {
      const all = [...actors, actor];
      const within = new Set(all.map(({ id }) => id));
      const request: LayoutRequest = {
        layout: 'force',
        actors: all,
        links: links.filter(({ from, to }) => within.has(from) && within.has(to)),
        window,
      };
      const better = untangle(request, new Map([...at, [actor.id, place]]), rounds, new Set([actor.id]));
      place = firstFree(actor, better.get(actor.id) ?? place, actors, at);
    }
    place = { x: Math.round(place.x), y: Math.round(place.y) };
    actors.push(actor);
    at.set(actor.id, place);
    added.set(actor.id, place);
  }
  return added;
}

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const [x, y] = points.reduce(([left, top], point) => [left + point.x, top + point.y], [0, 0]);
  return { x: x / points.length, y: y / points.length };
}

/** Below all others, in the middle. */
function footOf(actors: readonly LayoutActor[], at: ReadonlyMap<string, Point>): Point {
  let [left, right, bottom] = [Infinity, -Infinity, -Infinity];
  for (const { id, below } of actors) {
    const { x, y } = at.get(id) ?? { x: 0, y: 0 };
    [left, right, bottom] = [Math.min(left, x), Math.max(right, x), Math.max(bottom, y + below)];
  }
  return actors.length === 0 ? { x: 0, y: 0 } : { x: (left + right) / 2, y: bottom + 40 };
}

function firstFree(
  actor: LayoutActor,
  root: Point,
  taken: readonly LayoutActor[],
  places: ReadonlyMap<string, Point>,
): Point {
  let [x, y] = [1, 0];
  for (let i = 0; i < tries; i += 1) {
    const distance = 18 * Math.sqrt(i);
    const at = { x: root.x + distance * x, y: root.y + distance * y };
    if (taken.every((other) => apart(actor, at, other, places.get(other.id)))) return at;
    [x, y] = [x * rotation.x - y * rotation.y, x * rotation.y + y * rotation.x];
  }
  return root;
}

function apart(a: LayoutActor, at: Point, b: LayoutActor, bAt: Point | undefined): boolean {
  return (
    bAt === undefined ||
    at.x + a.right + gap < bAt.x - b.left ||
    bAt.x + b.right + gap < at.x - a.left ||
    at.y + a.below + gap < bAt.y - b.above ||
    bAt.y + b.below + gap < at.y - a.above
  );
}
