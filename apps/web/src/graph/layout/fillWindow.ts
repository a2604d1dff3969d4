import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';

const margin = 24;
/** How much further one axis may be drawn out than the other before distances mislead. */
const mostStretch = 1.7;

/** Turns the network so that its long axis lies along the window's long one. */
function turn(points: ReadonlyMap<string, Point>, wide: boolean): Map<string, Point> {
  const all = [...points.values()];
  const mean = (pick: (point: Point) => number): number =>
    all.reduce((sum, point) => sum + pick(point), 0) / (all.length || 1);
  const [cx, cy] = [mean(({ x }) => x), mean(({ y }) => y)];
  const [xx, yy, xy] = [
    mean(({ x }) => (x - cx) ** 2),
    mean(({ y }) => (y - cy) ** 2),
    mean(({ x, y }) => (x - cx) * (y - cy)),
  ];
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy) - (wide ? 0 : Math.PI / 2);
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  return new Map(
    [...points].map(([id, { x, y }]) => [
      id,
      { x: (x - cx) * cos - (y - cy) * sin, y: (x - cx) * sin + (y - cy) * cos },
    ]),
  );
}

/** How far the network may be drawn out along one axis for its outermost shapes to reach the window's edges. */
function room(low: number, high: number, before: number, after: number, length: number): number {
  return Math.max(0.1, (length - 2 * margin - before - after) / Math.max(1, high - low));
}

/** Lays the network along the window and draws it out to the window's edges; shapes keep their size. */
export function fillWindow(
  { actors, window }: LayoutRequest,
  at: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const turned = turn(at, window.width >= window.height);
  const points = [...turned.values()];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const reach = (pick: (actor: (typeof actors)[number]) => number): number =>
    actors.reduce((sum, actor) => sum + pick(actor), 0) / (actors.length || 1);
  const across = room(
    Math.min(...xs),
    Math.max(...xs),
    reach(({ left }) => left),
    reach(({ right }) => right),
    window.width,
  );
  const down = room(
    Math.min(...ys),
    Math.max(...ys),
    reach(({ above }) => above),
    reach(({ below }) => below),
    window.height,
  );
  const [sx, sy] = [Math.min(across, down * mostStretch), Math.min(down, across * mostStretch)];
  return new Map([...turned].map(([id, { x, y }]) => [id, { x: x * sx, y: y * sy }]));
}
