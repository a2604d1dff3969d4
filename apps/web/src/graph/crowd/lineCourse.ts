import type { Crowd } from './crowd';
import { reachOfShape } from './reachOfShape';

/** Of the line under consideration: its ends at the rims of the shapes, and the point that it bends towards. One for all, as there are many. */
export const course = { x1: 0, y1: 0, x2: 0, y2: 0, bendX: 0, bendY: 0, bent: false, length: 0 };

const rim = 0.75;

/** Works out how a line runs, and puts it into `course`. */
export function lineCourse({ scene, places }: Crowd, line: number): void {
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
    // A loop leans out above the actor.
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
    return ((actors.size[actor] ?? 0) / 2 + rim) * reachOfShape(kind, angle);
  };
  const [first, last] = [reach(from, out), reach(to, back)];
  // Shapes that touch leave nothing between them.
  course.length = from === to ? first : far - first - last;
  course.x1 = x1 + first * Math.cos(out);
  course.y1 = y1 + first * Math.sin(out);
  course.x2 = x2 + last * Math.cos(back);
  course.y2 = y2 + last * Math.sin(back);
}
