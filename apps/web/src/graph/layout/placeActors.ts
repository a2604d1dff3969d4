import { layoutNetwork } from './layoutNetwork';
import type { LayoutRequest } from './layoutRequest';
import { layOutCamps } from './layOutCamps';
import { layOutLayers } from './layOutLayers';
import { layOutRings } from './layOutRings';
import type { Point } from './point';
import { rowBeneath } from './rowBeneath';

const layouts = {
  force: layoutNetwork,
  layered: layOutLayers,
  concentric: layOutRings,
  camps: layOutCamps,
};

/** A place for every actor by the layout that is asked for, those without relations in rows beneath. The same request has the same answer. */
export function placeActors(request: LayoutRequest): Map<string, Point> {
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
