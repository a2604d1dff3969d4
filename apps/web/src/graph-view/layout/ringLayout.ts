import type { Point } from '../geometry/geometry';
import { type LayoutActor, type LayoutRequest, linksOf } from './layoutRequest';
import { removeOverlaps } from './overlaps';

const gap = 14;
/** The largest factor by which rings are stretched along the window's longer axis. */
const mostStretch = 1.5;

const reach = ({ left, right, above, below }: LayoutActor): number =>
  Math.max(left + right, above + below) + gap;

/** Rings around the most connected actor: actors with more links are further inside, each near the bearing of those it is linked to. */
export function layOutRings(request: LayoutRequest): Map<string, Point> {
  const own = linksOf(request);
  const weight = ({ id }: LayoutActor): number =>
    (own.get(id) ?? []).reduce((sum, link) => sum + link.weight, 0);
  const byRank = [...request.actors].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const stretch = Math.min(mostStretch, Math.max(1, request.window.width / request.window.height));
  const bearing = new Map<string, number>();
  const at = new Map<string, Point>();
  let next = 0;
  for (let radius = 0; next < byRank.length;) {
    const ring = fillRing(byRank.slice(next), radius);
    next += ring.length;
    const wish = new Map(ring.map(({ id }) => [id, meanBearing(id)]));
    ring.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0));
    const rotation = radius === 0 ? 0 : offset(ring.map(({ id }) => wish.get(id) ?? 0));
    for (const [index, { id }] of ring.entries()) {
      const angle = rotation + (2 * Math.PI * index) / ring.length;
      bearing.set(id, angle);
      at.set(id, { x: stretch * radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
    radius += Math.max(80, ...ring.map(reach)) * 1.05;
  }
  return removeOverlaps(request.actors, at);

  function meanBearing(id: string): number {
    const known = (own.get(id) ?? []).flatMap(
      (link) => bearing.get(link.from === id ? link.to : link.from) ?? [],
    );
    const x = known.reduce((sum, angle) => sum + Math.cos(angle), 0);
    const y = known.reduce((sum, angle) => sum + Math.sin(angle), 0);
    return Math.atan2(y, x);
  }
}

/** As many of the next actors as fit on a ring; one in the middle. */
function fillRing(waiting: readonly LayoutActor[], radius: number): LayoutActor[] {
  const ring: LayoutActor[] = [];
  let room = 2 * Math.PI * radius;
  for (const actor of waiting) {
    room -= reach(actor);
    if (ring.length > 0 && room < 0) break;
    ring.push(actor);
  }
  return ring;
}

/** The rotation of an evenly filled ring that brings its positions nearest to the wished bearings, given in their order. */
function offset(wishes: readonly number[]): number {
  let [x, y] = [0, 0];
  for (const [index, wish] of wishes.entries()) {
    const off = wish - (2 * Math.PI * index) / wishes.length;
    x += Math.cos(off);
    y += Math.sin(off);
  }
  return Math.atan2(y, x);
}
