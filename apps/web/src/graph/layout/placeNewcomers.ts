import type { LayoutActor } from './layoutRequest';
import type { Point } from './point';

const gap = 8;
/** Angle between one try and the next, so that tries spread evenly (the golden angle). */
const turn = Math.PI * (3 - Math.sqrt(5));
const tries = 2000;

/** A free place for each newcomer, as near as can be to the actor it comes out of; nobody else moves. */
export function placeNewcomers(
  newcomers: readonly { readonly actor: LayoutActor; readonly outOf: Point }[],
  settled: readonly { readonly actor: LayoutActor; readonly at: Point }[],
): Map<string, Point> {
  const taken = [...settled];
  const places = new Map<string, Point>();
  for (const { actor, outOf } of newcomers) {
    const at = firstFree(actor, outOf, taken);
    taken.push({ actor, at });
    places.set(actor.id, at);
  }
  return places;
}

function firstFree(
  actor: LayoutActor,
  outOf: Point,
  taken: readonly { readonly actor: LayoutActor; readonly at: Point }[],
): Point {
  for (let i = 0; i < tries; i += 1) {
    const distance = 60 + 9 * Math.sqrt(i) * 2;
    const at = { x: outOf.x + distance * Math.cos(i * turn), y: outOf.y + distance * Math.sin(i * turn) };
    if (taken.every((other) => apart(actor, at, other.actor, other.at))) return at;
  }
  return outOf;
}

function apart(a: LayoutActor, at: Point, b: LayoutActor, bAt: Point): boolean {
  return (
    at.x + a.right + gap < bAt.x - b.left ||
    bAt.x + b.right + gap < at.x - a.left ||
    at.y + a.below + gap < bAt.y - b.above ||
    bAt.y + b.below + gap < at.y - a.above
  );
}
