import type { Point } from './point';

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether the line from a to b touches the rectangle (Liang and Barsky's clipping). */
export function lineMeetsBox(a: Point, b: Point, { left, right, top, bottom }: Edges): boolean {
  let [enter, leave] = [0, 1];
  const clip = (step: number, room: number): boolean => {
    if (step === 0) return room >= 0;
    const at = room / step;
    if (step < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    return enter <= leave;
  };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return clip(-dx, a.x - left) && clip(dx, right - a.x) && clip(-dy, a.y - top) && clip(dy, bottom - a.y);
}
