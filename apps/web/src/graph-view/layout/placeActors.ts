import type { Point } from '../geometry/geometry';
import { layOutCamps } from './campLayout';
import { layoutNetwork } from './forceLayout';
import { layOutLayers } from './layeredLayout';
import type { LayoutRequest, LayoutLink } from './layoutRequest';
import { rowBelow } from './overlaps';
import { placeNewcomers } from './placeNewcomers';
import { layOutRings } from './ringLayout';

const layouts = {
  force: layoutNetwork,
  layered: layOutLayers,
  concentric: layOutRings,
  camps: layOutCamps,
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The same link in either direction. */
const upwards = (link: LayoutLink): LayoutLink =>
  link.from <= link.to ? link : { ...link, from: link.to, to: link.from, ahead: -link.ahead };

const byEnds = (a: LayoutLink, b: LayoutLink): number =>
  a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1;

/**
 * Positions of all actors in whole pixels, by the requested layout; actors without relations are in rows below. The result does not depend on the
 * order of the input.
 */
export function placeActors(asked: LayoutRequest): Map<string, Point> {
  const request: LayoutRequest = {
    ...asked,
    actors: [...asked.actors].sort(byId),
    links: asked.links.map(upwards).sort(byEnds),
  };
  const at = placeAll(request);
  for (const [id, { x, y }] of at) at.set(id, { x: Math.round(x), y: Math.round(y) });
  const { newcomers } = asked;
  if (!newcomers) return at;
  const beside = placeNewcomers({
    newcomers: newcomers.actors,
    settled: request.actors,
    places: at,
    links: newcomers.links.map(upwards).sort(byEnds),
    window: request.window,
  });
  return new Map([...at, ...beside]);
}

function placeAll(request: LayoutRequest): Map<string, Point> {
  if (request.layout === 'force') return layoutNetwork(request);
  const linked = new Set(request.links.flatMap(({ from, to }) => [from, to]));
  const actors = request.actors.filter(({ id }) => linked.has(id));
  const at = actors.length === 0 ? new Map<string, Point>() : layouts[request.layout]({ ...request, actors });
  let [left, right, bottom] = [Infinity, -Infinity, -Infinity];
  for (const actor of actors) {
    const { x, y } = at.get(actor.id) ?? { x: 0, y: 0 };
    left = Math.min(left, x - actor.left);
    right = Math.max(right, x + actor.right);
    bottom = Math.max(bottom, y + actor.below);
  }
  const [width, middle] = actors.length > 0 ? [right - left, (left + right) / 2] : [request.window.width, 0];
  const alone = rowBelow(
    request.actors.filter(({ id }) => !linked.has(id)),
    width,
  );
  for (const [id, { x, y }] of alone.places)
    at.set(id, { x: middle + x, y: y + (actors.length > 0 ? bottom : 0) });
  return at;
}
