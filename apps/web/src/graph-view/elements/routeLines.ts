import type { Core, EdgeSingular } from 'cytoscape';
import { type Point, type Edges, segmentMeetsBox } from '../geometry/geometry';
import { labelBox } from '../geometry/sizes';
import { typeSizeOf } from './coreState';

/** How far lines are tried to bend to either side, in pixels at zoom 1, the smallest first. */
const detours = [0, 30, -30, 48, -48, 70, -70, 96, -96, 128, -128, 170, -170];
/** The largest bend of a line, as a share of its length. */
const boldest = 0.5;
/** Pixels between parallel lines, as Cytoscape fans them out. */
export const fanStep = 26;
/** Positions on a line that are tried for its count, the middle first. */
const spots = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
const steps = 12;
/** Pixels kept free around a shape. */
const clear = 5;
/** The cost of running over something, against the size of the bend. */
const cost = { shape: 10, label: 3, reach: 1 / 40, count: 8, line: 1, offMiddle: 3 };
/** With more pairs of lines and actors than this, lines are not bent. */
const mostLooks = 400_000;

interface Obstacle {
  readonly id: string;
  readonly shape: Edges;
  /** Null where the name is not shown. */
  readonly label: Edges | null;
}

/** A line as it is drawn: its ends at the rims, and the point that it bends towards. */
interface Course {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

/**
 * Bends lines around actors in their way, and moves the counts of bands and the verbs on lines along the lines to where nothing hides them. Parallel
 * lines bend together.
 */
export function routeLines(cy: Core): void {
  const obstacles = obstaclesOf(cy);
  const pairs = new Map<string, EdgeSingular[]>();
  cy.edges().forEach((edge) => {
    const [from, to] = [edge.source().id(), edge.target().id()];
    if (from === to) return;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  });
  const inTime = cy.edges().length * obstacles.length <= mostLooks;
  const courses = new Map<string, Course>();
  cy.batch(() => {
    for (const lines of pairs.values()) {
      const aside = inTime ? detourOf(lines, obstacles) : 0;
      for (const [at, edge] of lines.entries()) {
        const own = fanned(at, lines.length) + aside;
        courses.set(edge.id(), courseOf(edge, upwards(edge) ? own : -own));
        setData(edge, 'bend', aside === 0 ? null : upwards(edge) ? own : -own);
      }
    }
    placeCounts(cy, courses, obstacles);
    if (inTime) placeVerbs(cy, courses, obstacles);
  });
}

const upwards = (edge: EdgeSingular): boolean => edge.source().id() < edge.target().id();

/** The bend of the n-th of several parallel lines before they avoid anything. */
const fanned = (at: number, count: number): number => (at - (count - 1) / 2) * fanStep;

function setData(edge: EdgeSingular, name: string, value: number | null): void {
  if (value === null) {
    if (edge.data(name) !== undefined) edge.removeData(name);
  } else if (edge.data(name) !== value) edge.data(name, value);
}

function obstaclesOf(cy: Core): Obstacle[] {
  return cy.nodes().map((node) => {
    const { x, y } = node.position();
    const radius = (node.data('size') as number) / 2;
    const reach = radius + clear;
    const named = !node.hasClass('unnamed') && !node.hasClass('dimmed');
    const box = labelBox(String(node.data('label')).split('\n'), { x, y }, radius, typeSizeOf(node));
    return {
      id: node.id(),
      shape: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
      label: named
        ? {
            left: box.x - box.width / 2,
            right: box.x + box.width / 2,
            top: box.y - box.height / 2,
            bottom: box.y + box.height / 2,
          }
        : null,
    };
  });
}

/** The line of an edge with a given bend, to the left of the way from source to target. */
function courseOf(edge: EdgeSingular, aside: number): Course {
  const [from, to] = [edge.source(), edge.target()];
  const [p, q] = [from.position(), to.position()];
  const length = Math.hypot(q.x - p.x, q.y - p.y) || 1;
  const [ux, uy] = [(q.x - p.x) / length, (q.y - p.y) / length];
  const [r, s] = [(from.data('size') as number) / 2, (to.data('size') as number) / 2];
  const a = { x: p.x + ux * r, y: p.y + uy * r };
  const b = { x: q.x - ux * s, y: q.y - uy * s };
  return { a, b, c: { x: (a.x + b.x) / 2 - uy * aside, y: (a.y + b.y) / 2 + ux * aside } };
}

function pointAt({ a, b, c }: Course, t: number): Point {
  const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: p * a.x + q * c.x + r * b.x, y: p * a.y + q * c.y + r * b.y };
}

/** The smallest bend with which parallel lines run over as little as possible. */
function detourOf(lines: readonly EdgeSingular[], obstacles: readonly Obstacle[]): number {
  const [first] = lines;
  if (!first) return 0;
  const ends = new Set([first.source().id(), first.target().id()]);
  const { a, b } = courseOf(first, 0);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const reach = boldest * length;
  const near = obstacles.filter(
    ({ id, shape, label }) =>
      !ends.has(id) &&
      shape.right > Math.min(a.x, b.x) - reach &&
      shape.left < Math.max(a.x, b.x) + reach &&
      (label ?? shape).bottom > Math.min(a.y, b.y) - reach &&
      shape.top < Math.max(a.y, b.y) + reach,
  );
  let [best, least] = [0, Infinity];
  for (const aside of detours) {
    if (Math.abs(aside) > reach) continue;
    let sum = Math.abs(aside) * cost.reach;
    for (const [at, edge] of lines.entries()) {
      const own = fanned(at, lines.length) + aside;
      sum += costOfCourse(courseOf(edge, upwards(edge) ? own : -own), near);
      if (sum >= least) break;
    }
    if (sum < least) [best, least] = [aside, sum];
    if (least <= Math.abs(aside) * cost.reach) break;
  }
  return best;
}

function costOfCourse(course: Course, near: readonly Obstacle[]): number {
  let sum = 0;
  for (const { shape, label } of near) {
    if (runsThrough(course, shape)) sum += cost.shape;
    else if (label && runsThrough(course, label)) sum += cost.label;
  }
  return sum;
}

function runsThrough(course: Course, { left, right, top, bottom }: Edges): boolean {
  const { a, b, c } = course;
  if (Math.max(a.x, b.x, c.x) < left || Math.min(a.x, b.x, c.x) > right) return false;
  if (Math.max(a.y, b.y, c.y) < top || Math.min(a.y, b.y, c.y) > bottom) return false;
  let before = a;
  for (let step = 1; step <= steps; step += 1) {
    const next = pointAt(course, step / steps);
    if (segmentMeetsBox(before.x, before.y, next.x, next.y, left, right, top, bottom)) return true;
    before = next;
  }
  return false;
}

const overlap = (one: Edges, other: Edges): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Moves the counts of bands and the marks of contested relations along their lines, broadest bands first. */
function placeCounts(cy: Core, courses: ReadonlyMap<string, Course>, obstacles: readonly Obstacle[]): void {
  const marked = cy.edges().filter((edge) => String(edge.data('mark') ?? '') !== '');
  const edges = marked.toArray() as EdgeSingular[];
  edges.sort(
    (a, b) =>
      Number(b.data('over')) - Number(a.data('over')) || (a.id() < b.id() ? -1 : Number(a.id() > b.id())),
  );
  const taken: Edges[] = [];
  for (const edge of edges) {
    const course = courses.get(edge.id());
    if (!course) continue;
    const size = typeSizeOf(edge);
    const letters = Math.max(
      ...[edge.data('mark'), edge.data('some') ?? ''].map((words) => String(words).length),
    );
    const half = { x: letters * 0.28 * size + 3, y: 0.6 * size + 2 };
    let best: { at: Point; box: Edges; cost: number } | null = null;
    for (const t of spots) {
      const at = pointAt(course, t);
      const box = { left: at.x - half.x, right: at.x + half.x, top: at.y - half.y, bottom: at.y + half.y };
      let sum = Math.abs(t - 0.5) * cost.offMiddle;
      for (const { shape, label } of obstacles)
        sum += overlap(box, shape) ? cost.shape : label && overlap(box, label) ? cost.label * 2 : 0;
      for (const other of taken) if (overlap(box, other)) sum += cost.count;
      if (best && sum >= best.cost) continue;
      for (const [id, other] of courses) if (id !== edge.id() && runsThrough(other, box)) sum += cost.line;
      if (best === null || sum < best.cost) best = { at, box, cost: sum };
    }
    if (best === null) continue;
    taken.push(best.box);
    const middle = pointAt(course, 0.5);
    setData(edge, 'shiftX', Math.round(best.at.x - middle.x) || null);
    setData(edge, 'shiftY', Math.round(best.at.y - middle.y) || null);
  }
}

/** Moves each verb along its line to where it covers no actor and no name; it is written in the direction of the line's middle. */
function placeVerbs(cy: Core, courses: ReadonlyMap<string, Course>, obstacles: readonly Obstacle[]): void {
  cy.edges().forEach((edge) => {
    const course = courses.get(edge.id());
    if (!course) return;
    const size = typeSizeOf(edge);
    const half = String(edge.data('verb') ?? '').length * 0.25 * size;
    const { a, b } = course;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const along = { x: ((b.x - a.x) / length) * half, y: ((b.y - a.y) / length) * half };
    let best: { at: Point; cost: number } | null = null;
    for (const t of spots) {
      const at = pointAt(course, t);
      let sum = Math.abs(t - 0.5) * cost.offMiddle;
      for (const { shape, label } of obstacles) {
        if (written(at, along, shape, size)) sum += cost.shape;
        else if (label && written(at, along, label, size)) sum += cost.label;
      }
      if (best === null || sum < best.cost) best = { at, cost: sum };
      if (best.cost <= Math.abs(t - 0.5) * cost.offMiddle) break;
    }
    const middle = pointAt(course, 0.5);
    setData(edge, 'verbX', best && (Math.round(best.at.x - middle.x) || null));
    setData(edge, 'verbY', best && (Math.round(best.at.y - middle.y) || null));
  });
}

/** Whether a text of a type size, centred on a point, touches a box. */
function written(at: Point, along: Point, { left, right, top, bottom }: Edges, size: number): boolean {
  const reach = 0.6 * size;
  return segmentMeetsBox(
    at.x - along.x,
    at.y - along.y,
    at.x + along.x,
    at.y + along.y,
    left - reach,
    right + reach,
    top - reach,
    bottom + reach,
  );
}
