import type { Point } from '../geometry/geometry';
import type { LayoutRequest } from './layoutRequest';

/** The share of the window that shapes and names may fill before lines become hard to follow. */
const density = 0.42;

/** The window, or a larger one of the same shape in which all actors have room; it is then zoomed out. */
export function enlargedWindow({ actors, window }: LayoutRequest): LayoutRequest['window'] {
  const filled = actors.reduce(
    (sum, { left, right, above, below }) => sum + (left + right) * (above + below),
    0,
  );
  const scale = Math.max(1, Math.sqrt(filled / (density * window.width * window.height)));
  return { width: window.width * scale, height: window.height * scale };
}

const margin = 24;
/** The largest ratio of the stretching of both axes at which distances do not mislead. */
const mostStretch = 1.7;

/** Rotates the network so that its longer axis is along the window's longer one. */
export function turnAlong(points: ReadonlyMap<string, Point>, wide: boolean): Map<string, Point> {
  const all = [...points.values()];
  const mean = (pick: (point: Point) => number): number =>
    all.reduce((sum, point) => sum + pick(point), 0) / (all.length || 1);
  const [cx, cy] = [mean(({ x }) => x), mean(({ y }) => y)];
  const xx = mean(({ x }) => (x - cx) * (x - cx));
  const yy = mean(({ y }) => (y - cy) * (y - cy));
  const xy = mean(({ x, y }) => (x - cx) * (y - cy));
  // The half angle by square roots, since the results of sines differ between browsers.
  const spread = Math.sqrt(4 * xy * xy + (xx - yy) * (xx - yy)) || 1;
  const cosine = Math.sqrt(Math.max(0, (1 + (xx - yy) / spread) / 2));
  const sine = Math.sqrt(Math.max(0, (1 - (xx - yy) / spread) / 2)) * (xy < 0 ? -1 : 1);
  return new Map(
    [...points].map(([id, { x, y }]) => {
      const along = (x - cx) * cosine + (y - cy) * sine;
      const across = (y - cy) * cosine - (x - cx) * sine;
      return [id, wide ? { x: along, y: across } : { x: across, y: along }];
    }),
  );
}

/** Stretches the network to the window's edges, its middle in the window's; shapes keep their size. */
export function fillWindow(
  { actors, window }: LayoutRequest,
  at: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const along = (axis: 'x' | 'y', before: 'left' | 'above', after: 'right' | 'below', length: number) => {
    // What reaches furthest after stretching may be an outermost shape or one a little further in.
    let [low, high] = [Infinity, -Infinity];
    for (const { id } of actors) {
      const place = at.get(id)?.[axis] ?? 0;
      [low, high] = [Math.min(low, place), Math.max(high, place)];
    }
    const middle = (low + high) / 2;
    let scale = Infinity;
    for (const actor of actors) {
      const place = (at.get(actor.id)?.[axis] ?? 0) - middle;
      const room = length / 2 - margin - (place > 0 ? actor[after] : actor[before]);
      if (Math.abs(place) > 1) scale = Math.min(scale, Math.max(0.1, room / Math.abs(place)));
    }
    return { middle, scale };
  };
  const x = along('x', 'left', 'right', window.width);
  const y = along('y', 'above', 'below', window.height);
  const least = Math.min(x.scale, y.scale);
  const finite = least === Infinity ? 1 : least;
  const [sx, sy] = [Math.min(x.scale, finite * mostStretch), Math.min(y.scale, finite * mostStretch)];
  return new Map(
    [...at].map(([id, point]) => [id, { x: (point.x - x.middle) * sx, y: (point.y - y.middle) * sy }]),
  );
}
