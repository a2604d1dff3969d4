import type { ActorKind } from '@entente/model';
import type { Point } from '../geometry/geometry';
import type { LargeGraph } from './scene';

const steps = 256;

const circle: readonly Point[] = Array.from({ length: 64 }, (_, at) => ({
  x: Math.cos((at / 32) * Math.PI),
  y: Math.sin((at / 32) * Math.PI),
}));
const square = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
const hexagon = [
  { x: -1, y: 0 },
  { x: -0.5, y: -1 },
  { x: 0.5, y: -1 },
  { x: 1, y: 0 },
  { x: 0.5, y: 1 },
  { x: -0.5, y: 1 },
];
const triangle = [
  { x: 0, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
/** With the corners cut, as much as the rounded ones are. */
const roundSquare = square.flatMap(({ x, y }) => {
  const flat = { x: x * 0.87, y: y * 0.87 };
  return x * y > 0
    ? [{ x, y: y * 0.57 }, flat, { x: x * 0.57, y }]
    : [{ x: x * 0.57, y }, flat, { x, y: y * 0.57 }];
});

const outlines: Record<ActorKind, readonly Point[]> = {
  STATE: circle,
  TERRITORY: circle,
  OFFICIAL: roundSquare,
  PERSON: roundSquare,
  COMPANY: square,
  ORGANIZATION: hexagon,
  ARMED_GROUP: triangle,
};

/** The distance from the middle to the rim, by direction. */
const reaches = new Map<ActorKind, Float32Array>();

/** The distance from the middle of a kind's shape to its rim in a direction (radians, clockwise from the right), in halves of its size. */
export function rimDistance(kind: ActorKind, angle: number): number {
  let reach = reaches.get(kind);
  if (!reach) {
    const outline = outlines[kind];
    reach = Float32Array.from({ length: steps }, (_, at) => rayMeets(outline, (2 * Math.PI * at) / steps));
    reaches.set(kind, reach);
  }
  const at = Math.round((angle / (2 * Math.PI)) * steps) % steps;
  return reach[at < 0 ? at + steps : at] ?? 1;
}

/** Where a ray from the middle leaves a shape around it. */
function rayMeets(outline: readonly Point[], angle: number): number {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  let furthest = 0;
  for (const [index, a] of outline.entries()) {
    const b = outline[(index + 1) % outline.length] ?? a;
    const [ex, ey] = [b.x - a.x, b.y - a.y];
    const across = dx * ey - dy * ex;
    if (Math.abs(across) < 1e-9) continue;
    const along = (a.x * ey - a.y * ex) / across;
    const share = (a.x * dy - a.y * dx) / across;
    if (along > 0 && share >= -1e-6 && share <= 1 + 1e-6) furthest = Math.max(furthest, along);
  }
  return furthest;
}

/**
 * The line that was computed last: its ends at the rims of the shapes, and the point that it bends towards. One object for all lines, as there are
 * many.
 */
export const course = { x1: 0, y1: 0, x2: 0, y2: 0, bendX: 0, bendY: 0, bent: false, length: 0 };

const rim = 0.75;

/** Computes how a line runs, and puts it into `course`. */
export function lineCourse({ scene, places }: LargeGraph, line: number): void {
  const { lines, actors, actorLooks } = scene;
  const [from, to] = [lines.from[line] ?? 0, lines.to[line] ?? 0];
  const [x1, y1] = [places[2 * from] ?? 0, places[2 * from + 1] ?? 0];
  const [x2, y2] = [places[2 * to] ?? 0, places[2 * to + 1] ?? 0];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const far = Math.hypot(dx, dy);
  const bend = lines.bend[line] ?? 0;
  course.bent = bend !== 0 || from === to;
  course.bendX = (x1 + x2) / 2 - (far > 0 ? (dy / far) * bend : 0);
  course.bendY = (y1 + y2) / 2 + (far > 0 ? (dx / far) * bend : 0);
  if (from === to) {
    // A loop is above the actor.
    course.bendX = x1;
    course.bendY = y1 - 2.2 * (actors.size[from] ?? 0) - Math.abs(bend);
  }
  const [aimX, aimY] = course.bent ? [course.bendX, course.bendY] : [x2, y2];
  const spread = from === to ? 0.35 : 0;
  const out = Math.atan2(aimY - y1, aimX - x1) - spread;
  const [backX, backY] = course.bent ? [course.bendX, course.bendY] : [x1, y1];
  const back = Math.atan2(backY - y2, backX - x2) + spread;
  const reach = (actor: number, angle: number): number => {
    const kind = actorLooks[actors.look[actor] ?? 0]?.kind ?? 'STATE';
    return ((actors.size[actor] ?? 0) / 2 + rim) * rimDistance(kind, angle);
  };
  const [first, last] = [reach(from, out), reach(to, back)];
  // Between shapes that touch there is no line.
  course.length = from === to ? first : far - first - last;
  course.x1 = x1 + first * Math.cos(out);
  course.y1 = y1 + first * Math.sin(out);
  course.x2 = x2 + last * Math.cos(back);
  course.y2 = y2 + last * Math.sin(back);
}

/** From the base of an arrow to its point, in the network's pixels, as Cytoscape sizes its arrow heads, of which three tenths are the triangle. */
export const arrowLength = (width: number): number => Math.max((width * 13.37) ** 0.9, 29) * 0.95 * 0.3;
