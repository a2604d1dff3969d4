import type { LayoutActor, LayoutRequest } from './layoutRequest';
import { lineMeetsBox } from './lineMeetsBox';
import { linesCross } from './linesCross';
import type { Point } from './point';

/** What one fault costs the reader, weighed against the others. */
const cost = {
  crossing: 1,
  throughShape: 4,
  throughLabel: 1.2,
  overlap: 12,
  outside: 8,
  length: 1.1,
  crowding: 0.5,
  narrow: 1.5,
};
const gap = 10;
/** Two lines that leave an actor at less than this angle, in radians, look like one. */
const narrowest = 0.22;
/** A band is drawn broader than a line, and costs more where it runs over something. */
const broad = 1.6;

type Tie = LayoutRequest['ties'][number];

interface Place {
  readonly actor: LayoutActor;
  readonly at: Point;
}

function throughActor(a: Point, b: Point, { actor, at }: Place): number {
  const shape = {
    left: at.x - actor.above - 4,
    right: at.x + actor.above + 4,
    top: at.y - actor.above - 4,
    bottom: at.y + actor.above + 4,
  };
  if (lineMeetsBox(a, b, shape)) return cost.throughShape;
  const label = {
    left: at.x - actor.left,
    right: at.x + actor.right,
    top: at.y + actor.above,
    bottom: at.y + actor.below,
  };
  return lineMeetsBox(a, b, label) ? cost.throughLabel : 0;
}

function between(one: Place, other: Place): number {
  const x =
    Math.min(
      one.at.x + one.actor.right - other.at.x + other.actor.left,
      other.at.x + other.actor.right - one.at.x + one.actor.left,
    ) + gap;
  const y =
    Math.min(
      one.at.y + one.actor.below - other.at.y + other.actor.above,
      other.at.y + other.actor.below - one.at.y + one.actor.above,
    ) + gap;
  const overlap = x > 0 && y > 0 ? cost.overlap * (0.2 + Math.min(x, y) / 40) : 0;
  const apart = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y);
  return overlap + cost.crowding * ((one.actor.above + other.actor.above) / Math.max(20, apart)) ** 2;
}

/** How far two lines from one actor look like one. */
function narrow(from: Point, a: Point, b: Point): number {
  const turn = Math.abs(Math.atan2(a.y - from.y, a.x - from.x) - Math.atan2(b.y - from.y, b.x - from.x));
  const angle = Math.min(turn, 2 * Math.PI - turn);
  return angle < narrowest ? cost.narrow * (1 - angle / narrowest) : 0;
}

/**
 * How hard the picture is to read on account of one actor, where it stands: its lines across others, its lines
 * through shapes and labels, others' lines through its own, crowding, length. 0 is comfort.
 */
export function discomfort(
  { actor, at }: Place,
  { actors, ties, window }: LayoutRequest,
  where: (id: string) => Point,
  tiesOf: (id: string) => readonly Tie[],
  /** The length at which a line costs one along each axis. */
  span: Point,
): number {
  let sum = 0;
  const outside =
    Math.max(0, Math.abs(at.x) + Math.max(actor.left, actor.right) - window.width / 2) +
    Math.max(0, actor.above - window.height / 2 - at.y, at.y + actor.below - window.height / 2);
  sum += (cost.outside * outside) / 20;
  for (const other of actors)
    if (other.id !== actor.id) sum += between({ actor, at }, { actor: other, at: where(other.id) });
  const own = tiesOf(actor.id);
  for (const tie of own) {
    const end = tie.from === actor.id ? tie.to : tie.from;
    const far = where(end);
    sum += cost.length * (((far.x - at.x) / span.x) ** 2 + ((far.y - at.y) / span.y) ** 2);
    const breadth = tie.weight > 1 ? broad : 1;
    for (const other of actors)
      if (other.id !== actor.id && other.id !== end)
        sum += breadth * throughActor(at, far, { actor: other, at: where(other.id) });
    for (const next of tiesOf(end))
      if (next !== tie) sum += narrow(far, at, where(next.from === end ? next.to : next.from));
    for (const next of own)
      if (next !== tie) sum += narrow(at, far, where(next.from === actor.id ? next.to : next.from)) / 2;
    for (const { from, to } of ties)
      if (
        from !== actor.id &&
        to !== actor.id &&
        from !== end &&
        to !== end &&
        linesCross(at, far, where(from), where(to))
      )
        sum += cost.crossing;
  }
  for (const { from, to, weight } of ties)
    if (from !== actor.id && to !== actor.id)
      sum += (weight > 1 ? broad : 1) * throughActor(where(from), where(to), { actor, at });
  return sum;
}
