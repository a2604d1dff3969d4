import { course, lineCourse, rimDistance } from './lines';
import { type LargeGraph, Mark } from './scene';

/** Indices of an actor and a line; null: none. */
export interface Hit {
  readonly actor: number | null;
  readonly line: number | null;
}

/** The largest distance of a hit, in the network's pixels. */
export interface Reach {
  readonly actor: number;
  readonly line: number;
}

/** The topmost actor and the nearest line at a point of the network, without those that are dimmed. */
export function hitTest(graph: LargeGraph, x: number, y: number, reach: Reach): Hit {
  return { actor: hitActor(graph, x, y, reach.actor), line: hitLine(graph, x, y, reach.line) };
}

function hitActor({ scene, places, marks }: LargeGraph, x: number, y: number, near: number): number | null {
  const { look, size } = scene.actors;
  for (let actor = look.length - 1; actor >= 0; actor -= 1) {
    if (((marks.actors[actor] ?? 0) & Mark.DIMMED) !== 0) continue;
    const [dx, dy] = [x - (places[2 * actor] ?? 0), y - (places[2 * actor + 1] ?? 0)];
    const half = (size[actor] ?? 0) / 2 + near;
    if (Math.abs(dx) > half || Math.abs(dy) > half) continue;
    const kind = scene.actorLooks[look[actor] ?? 0]?.kind ?? 'STATE';
    if (Math.hypot(dx, dy) <= half * rimDistance(kind, Math.atan2(dy, dx))) return actor;
  }
  return null;
}

function hitLine(graph: LargeGraph, x: number, y: number, near: number): number | null {
  const { lines, lineLooks } = graph.scene;
  const { places, marks } = graph;
  let [best, nearest]: [number | null, number] = [null, Infinity];
  for (let line = 0; line < lines.look.length; line += 1) {
    const [from, to] = [lines.from[line] ?? 0, lines.to[line] ?? 0];
    const [x1, y1] = [places[2 * from] ?? 0, places[2 * from + 1] ?? 0];
    const [x2, y2] = [places[2 * to] ?? 0, places[2 * to + 1] ?? 0];
    // Most are far away; no loop or bend reaches further than this.
    const room = near + 12 + Math.abs(lines.bend[line] ?? 0) + (from === to ? 180 : 0);
    if (x < Math.min(x1, x2) - room || x > Math.max(x1, x2) + room) continue;
    if (y < Math.min(y1, y2) - room || y > Math.max(y1, y2) + room) continue;
    if (((marks.lines[line] ?? 0) & Mark.DIMMED) !== 0) continue;
    lineCourse(graph, line);
    if (course.length <= 0) continue;
    const reach = near + (lineLooks[lines.look[line] ?? 0]?.width ?? 0) / 2;
    const far = distanceToCourse(x, y);
    if (far <= reach && far < nearest) [best, nearest] = [line, far];
  }
  return best;
}

const parts = 12;

/** The distance of a point from the line in `course`. */
function distanceToCourse(x: number, y: number): number {
  const { x1, y1, x2, y2, bendX, bendY, bent } = course;
  if (!bent) return distanceTo(x, y, x1, y1, x2, y2);
  let [far, px, py] = [Infinity, x1, y1];
  for (let part = 1; part <= parts; part += 1) {
    const t = part / parts;
    const nx = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * bendX + t ** 2 * x2;
    const ny = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * bendY + t ** 2 * y2;
    far = Math.min(far, distanceTo(x, y, px, py, nx, ny));
    [px, py] = [nx, ny];
  }
  return far;
}

function distanceTo(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / square));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** The lines at some actors, all by index. */
export function linesAt({ scene }: LargeGraph, actors: readonly number[]): number[] {
  if (actors.length === 0) return [];
  const held = new Set(actors);
  const { from, to } = scene.lines;
  const lines: number[] = [];
  for (let line = 0; line < from.length; line += 1)
    if (held.has(from[line] ?? -1) || held.has(to[line] ?? -1)) lines.push(line);
  return lines;
}
