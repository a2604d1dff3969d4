import { layoutNetwork } from './forceLayout';
import type { LayoutRequest, LayoutTie } from './layoutRequest';
import { layOutCamps } from './campLayout';
import { layOutLayers } from './layeredLayout';
import { layOutRings } from './ringLayout';
import { placeNewcomers } from './placeNewcomers';
import type { Point } from '../geometry/geometry';
import { rowBeneath } from './overlaps';

const layouts = {
  force: layoutNetwork,
  layered: layOutLayers,
  concentric: layOutRings,
  camps: layOutCamps,
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The same tie whichever way it was asked about. */
const upwards = (tie: LayoutTie): LayoutTie =>
  tie.from <= tie.to ? tie : { ...tie, from: tie.to, to: tie.from, ahead: -tie.ahead };

const byEnds = (a: LayoutTie, b: LayoutTie): number =>
  a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1;

/**
 * A place for every actor, in whole pixels, by the layout that is asked for, those without relations in rows beneath. The same network has the same places,
 * in whatever order it is told of.
 */
export function placeActors(asked: LayoutRequest): Map<string, Point> {
  const request: LayoutRequest = {
    ...asked,
    actors: [...asked.actors].sort(byId),
    ties: asked.ties.map(upwards).sort(byEnds),
  };
  const at = placeAll(request);
  for (const [id, { x, y }] of at) at.set(id, { x: Math.round(x), y: Math.round(y) });
  const { newcomers } = asked;
  if (!newcomers) return at;
  const beside = placeNewcomers({
    newcomers: newcomers.actors,
    settled: request.actors,
    places: at,
    ties: newcomers.ties.map(upwards).sort(byEnds),
    window: request.window,
  });
  return new Map([...at, ...beside]);
}

function placeAll(request: LayoutRequest): Map<string, Point> {
  if (request.layout === 'force') return layoutNetwork(request);
  const tied = new Set(request.ties.flatMap(({ from, to }) => [from, to]));
  const actors = request.actors.filter(({ id }) => tied.has(id));
  const at = actors.length === 0 ? new Map<string, Point>() : layouts[request.layout]({ ...request, actors });
  let [left, right, bottom] = [Infinity, -Infinity, -Infinity];
  for (const actor of actors) {
    const { x, y } = at.get(actor.id) ?? { x: 0, y: 0 };
    left = Math.min(left, x - actor.left);
    right = Math.max(right, x + actor.right);
    bottom = Math.max(bottom, y + actor.below);
  }
  const [width, middle] = actors.length > 0 ? [right - left, (left + right) / 2] : [request.window.width, 0];
  const alone = rowBeneath(
    request.actors.filter(({ id }) => !tied.has(id)),
    width,
  );
  for (const [id, { x, y }] of alone.places)
    at.set(id, { x: middle + x, y: y + (actors.length > 0 ? bottom : 0) });
  return at;
}
