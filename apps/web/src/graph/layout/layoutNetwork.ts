import { fillWindow } from './fillWindow';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';
import { removeOverlaps } from './removeOverlaps';
import { rowBeneath } from './rowBeneath';
import { springs } from './springs';
import { startPositions } from './startPositions';
import { tangle } from './tangle';

/** Tries at a small network; a large one has no time for more than one. */
const tries = (actorCount: number): number => Math.max(1, Math.min(24, Math.floor(1200 / (actorCount + 1))));

/**
 * A place for every actor: the least tangled of several tries, drawn out to the window's shape, no label on
 * another, those without relations beneath. The same request has the same answer.
 */
export function layoutNetwork(request: LayoutRequest): Map<string, Point> {
  const tied = new Set(request.ties.flatMap(({ from, to }) => [from, to]));
  const core = { ...request, actors: request.actors.filter(({ id }) => tied.has(id)) };
  const alone = request.actors.filter(({ id }) => !tied.has(id));
  const least = Array.from({ length: tries(core.actors.length) }, (_, seed) => {
    const at = removeOverlaps(core.actors, fillWindow(core, springs(core, startPositions(core, seed))));
    return { at, tangle: tangle(core, at) };
  }).reduce((best, next) => (next.tangle < best.tangle ? next : best));
  return new Map([...least.at, ...rowBeneath(alone, core.actors, least.at)]);
}
