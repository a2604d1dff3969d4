import type { Arrangement, IndexedTie } from './arrangement';
import type { LayoutActor } from './layoutRequest';
import { lineMeetsBox } from './lineMeetsBox';
import { linesCross } from './linesCross';
import type { Point } from './point';

/** What one fault costs the reader, weighed against the others. */
const cost = {
  crossing: 1,
  throughShape: 5,
  throughLabel: 2,
  overlap: 12,
  outside: 8,
  length: 1.1,
  crowding: 0.5,
  narrow: 1.5,
  hubs: 3,
};
const gap = 10;
/** Two lines that leave an actor at an angle of less than this tangent look like one. */
const narrowest = 0.22;
/** A shape of this radius and below is nobody's hub; one twice as large is, in full. */
const leaf = 17;
/** A band is drawn broader than a line, and costs more where it runs over something. */
const broad = 1.6;

function throughActor(a: Point, b: Point, actor: LayoutActor, at: Point): number {
  // Most lines pass far off: no need to look closer.
  if (Math.max(a.x, b.x) < at.x - actor.left || Math.min(a.x, b.x) > at.x + actor.right) return 0;
  if (Math.max(a.y, b.y) < at.y - actor.above - 4 || Math.min(a.y, b.y) > at.y + actor.below) return 0;
  const shape = {
    left: at.x - actor.above - 4,
    right: at.x + actor.above + 4,
    top: at.y - actor.above - 4,
    bottom: at.y + actor.above + 4,
  };
  if (lineMeetsBox(a, b, shape)) return cost.throughShape * Math.max(1, actor.above / leaf);
  const label = {
    left: at.x - actor.left,
    right: at.x + actor.right,
    top: at.y + actor.above,
    bottom: at.y + actor.below,
  };
  return lineMeetsBox(a, b, label) ? cost.throughLabel : 0;
}

const hub = (actor: LayoutActor): number => Math.max(0, actor.above / leaf - 1);

function between(one: LayoutActor, at: Point, other: LayoutActor, otherAt: Point, span: Point): number {
  const [dx, dy] = [otherAt.x - at.x, otherAt.y - at.y];
  const x = gap + (dx > 0 ? one.right + other.left - dx : one.left + other.right + dx);
  const y = gap + (dy > 0 ? one.below + other.above - dy : one.above + other.below + dy);
  const overlap = x > 0 && y > 0 ? cost.overlap * (0.2 + Math.min(x, y) / 40) : 0;
  const apart = Math.max(20, Math.hypot(dx, dy));
  const inSpans = Math.max(0.01, (dx / span.x) ** 2 + (dy / span.y) ** 2);
  return (
    overlap +
    cost.crowding * ((one.above + other.above) / apart) ** 2 +
    (cost.hubs * hub(one) * hub(other)) / inSpans
  );
}

/** How far two lines from one actor look like one. */
function narrow(from: Point, a: Point, b: Point): number {
  const [ax, ay, bx, by] = [a.x - from.x, a.y - from.y, b.x - from.x, b.y - from.y];
  const along = ax * bx + ay * by;
  if (along <= 0) return 0;
  const tangent = Math.abs(ax * by - ay * bx) / along;
  return tangent < narrowest ? cost.narrow * (1 - tangent / narrowest) : 0;
}

const nowhere: Point = { x: 0, y: 0 };

/** What one of an actor's own lines costs. */
function ownLine(index: number, tie: IndexedTie, { actors, ties, own, span, at }: Arrangement): number {
  const here = at[index] ?? nowhere;
  const end = tie.from === index ? tie.to : tie.from;
  const there = at[end] ?? nowhere;
  let sum = cost.length * (((there.x - here.x) / span.x) ** 2 + ((there.y - here.y) / span.y) ** 2);
  let through = 0;
  for (let one = 0; one < actors.length; one += 1) {
    const actor = actors[one];
    if (actor && one !== index && one !== end)
      through += throughActor(here, there, actor, at[one] ?? nowhere);
  }
  sum += tie.weight > 1 ? broad * through : through;
  for (const next of own[end] ?? [])
    if (next !== tie) sum += narrow(there, here, at[next.from === end ? next.to : next.from] ?? nowhere);
  for (const next of own[index] ?? [])
    if (next !== tie)
      sum += narrow(here, there, at[next.from === index ? next.to : next.from] ?? nowhere) / 2;
  for (const { from, to } of ties)
    if (from !== index && to !== index && from !== end && to !== end)
      if (linesCross(here, there, at[from] ?? nowhere, at[to] ?? nowhere)) sum += cost.crossing;
  return sum;
}

/**
 * How hard the picture is to read on account of one actor, where it stands: its lines across others, its lines
 * through shapes and labels, others' lines through its own, crowding, length. 0 is comfort.
 */
export function discomfort(index: number, arrangement: Arrangement): number {
  const { actors, ties, own, window, span, at } = arrangement;
  const actor = actors[index];
  if (!actor) return 0;
  const here = at[index] ?? nowhere;
  const outside =
    Math.max(0, Math.abs(here.x) + Math.max(actor.left, actor.right) - window.width / 2) +
    Math.max(0, actor.above - window.height / 2 - here.y, here.y + actor.below - window.height / 2);
  let sum = (cost.outside * outside) / 20;
  for (let one = 0; one < actors.length; one += 1) {
    const other = actors[one];
    if (other && one !== index) sum += between(actor, here, other, at[one] ?? nowhere, span);
  }
  for (const tie of own[index] ?? []) sum += ownLine(index, tie, arrangement);
  for (const { from, to, weight } of ties)
    if (from !== index && to !== index) {
      const through = throughActor(at[from] ?? nowhere, at[to] ?? nowhere, actor, here);
      sum += weight > 1 ? broad * through : through;
    }
  return sum;
}
