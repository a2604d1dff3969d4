import type { ActorKind } from '@entente/model';
import type { Point } from '../layout/point';

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
/** With corners cut as the round ones run. */
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

/** How far it is from the middle to the rim, by direction. */
const reaches = new Map<ActorKind, Float32Array>();

/** How far the rim of a kind's shape is from its middle in a direction (radians, clockwise from the right), in halves of its size. */
export function reachOfShape(kind: ActorKind, angle: number): number {
  let reach = reaches.get(kind);
  if (!reach) {
    const outline = outlines[kind];
    reach = Float32Array.from({ length: steps }, (_, at) => rayMeets(outline, (2 * Math.PI * at) / steps));
    reaches.set(kind, reach);
  }
  const at = Math.round((angle / (2 * Math.PI)) * steps) % steps;
  return reach[at < 0 ? at + steps : at] ?? 1;
}

/** Where a ray from the middle leaves a shape that lies around it. */
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
