import { arrowLength, course, lineCourse } from './lines';
import {
  type Crowd,
  type LineLook,
  type CrowdView,
  Mark,
  bandOpacity,
  fadedLine,
  opacityOf,
  type Pen,
} from './scene';
import { ViewWindow } from './inView';

/** Pixels of the screen: smaller heads and dashes are not told apart. */
const leastHead = 1.8;
const leastDash = 4;
/** So many lines, or heads, in one stroke of the pen. Broader lines are drawn fastest one by one, each a plain oblong. */
const strokeful = 128;

/** Paints lines with their heads, all of one look together; the fainter beneath. The pen is in the network's pixels. */
export function paintLines(pen: Pen, crowd: Crowd, view: CrowdView, lines: readonly number[]): void {
  const { lineLooks, lines: columns, background } = crowd.scene;
  const scale = view.zoom * view.ratio;
  const window = new ViewWindow(view);
  const marked: number[] = [];
  const groups = new Map<number, number[]>();
  for (const line of lines) {
    const marks = crowd.marks.lines[line] ?? 0;
    if ((marks & (Mark.PICKED | Mark.CHOSEN)) !== 0) marked.push(line);
    const look = columns.look[line] ?? 0;
    const key = Math.round(opacityOf(marks, fadedLine) * 100) * lineLooks.length + look;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  for (const line of marked) paintGlow(pen, crowd, window, line);
  for (const [key, group] of [...groups].sort(([a], [b]) => a - b)) {
    const look = lineLooks[key % lineLooks.length];
    if (!look) continue;
    const opacity = Math.floor(key / lineLooks.length) / 100;
    paintCourses(pen, crowd, window, group, look, { opacity, scale });
    if (arrowLength(look.width, look.band) * scale >= leastHead)
      paintHeads(pen, crowd, group, look, { opacity, background });
  }
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  pen.lineCap = 'butt';
}

function paintGlow(pen: Pen, crowd: Crowd, window: ViewWindow, line: number): void {
  const chosen = ((crowd.marks.lines[line] ?? 0) & Mark.CHOSEN) !== 0;
  const width = crowd.scene.lineLooks[crowd.scene.lines.look[line] ?? 0]?.width ?? 0;
  pen.globalAlpha = opacityOf(crowd.marks.lines[line] ?? 0, fadedLine) * (chosen ? 0.26 : 0.4);
  pen.strokeStyle = crowd.scene.accent;
  pen.lineWidth = width + (chosen ? 12 : 10);
  pen.lineCap = 'round';
  pen.beginPath();
  trace(pen, crowd, window, line, [0, 0]);
  pen.stroke();
  pen.lineCap = 'butt';
}

function paintCourses(
  pen: Pen,
  crowd: Crowd,
  window: ViewWindow,
  lines: readonly number[],
  look: LineLook,
  { opacity, scale }: { readonly opacity: number; readonly scale: number },
): void {
  const period = look.dash.reduce((sum, part) => sum + part, 0);
  // From afar dashes are but a paler line.
  const told = period * scale >= leastDash;
  const share = period === 0 || told ? 1 : ((look.dash[0] ?? 0) + (look.roundEnds ? look.width : 0)) / period;
  pen.globalAlpha = opacity * (look.band ? bandOpacity : 1) * share;
  pen.strokeStyle = look.colour;
  pen.lineWidth = look.width;
  pen.lineCap = look.roundEnds ? 'round' : 'butt';
  pen.setLineDash(told ? [...look.dash] : []);
  // A head is not overrun by a broad line.
  const foot = 0.7 * arrowLength(look.width, look.band);
  const ends = [look.headAtSource ? foot : 0, look.headAtTarget ? foot : 0] as const;
  const atOnce = look.width * scale > 1 || told ? 1 : strokeful;
  let held = 0;
  pen.beginPath();
  for (const line of lines) {
    const begun = trace(pen, crowd, window, line, ends);
    if (told) pen.lineDashOffset = begun % period;
    held += 1;
    if (held % atOnce !== 0) continue;
    pen.stroke();
    pen.beginPath();
  }
  pen.stroke();
  pen.lineDashOffset = 0;
}

/** Lays a line into the path, so much shorter at its ends, as far as it is within the window. Answers how much of its beginning is not. */
function trace(
  pen: Pen,
  crowd: Crowd,
  window: ViewWindow,
  line: number,
  [first, last]: readonly [number, number],
): number {
  lineCourse(crowd, line);
  if (course.length <= 0) return 0;
  const { x1, y1, x2, y2, bendX, bendY, bent } = course;
  const fits = course.length > 1.2 * (first + last);
  const [start, end] = fits ? [first, last] : [0, 0];
  if (bent) {
    const [a, b] = [Math.atan2(bendY - y1, bendX - x1), Math.atan2(bendY - y2, bendX - x2)];
    pen.moveTo(x1 + start * Math.cos(a), y1 + start * Math.sin(a));
    pen.quadraticCurveTo(bendX, bendY, x2 + end * Math.cos(b), y2 + end * Math.sin(b));
    return 0;
  }
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [from, to] = window.cut(x1, y1, dx, dy);
  const [a, b] = [Math.max(from, start / length), Math.min(to, 1 - end / length)];
  if (a >= b) return 0;
  pen.moveTo(x1 + a * dx, y1 + a * dy);
  pen.lineTo(x1 + b * dx, y1 + b * dy);
  return a * length;
}

function paintHeads(
  pen: Pen,
  crowd: Crowd,
  lines: readonly number[],
  look: LineLook,
  { opacity, background }: { readonly opacity: number; readonly background: string },
): void {
  if (!look.headAtSource && !look.headAtTarget) return;
  const hollow = look.tone === 'STRUCTURE';
  const barred = look.tone === 'CONFLICT';
  const size = arrowLength(look.width, look.band);
  pen.globalAlpha = opacity;
  pen.fillStyle = hollow ? background : look.colour;
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  pen.lineWidth = 1.2;
  let held = 0;
  pen.beginPath();
  const finish = (): void => {
    pen.fill();
    if (hollow) pen.stroke();
    pen.beginPath();
  };
  for (const line of lines) {
    lineCourse(crowd, line);
    if (course.length <= 0) continue;
    const { x1, y1, x2, y2, bendX, bendY, bent } = course;
    if (look.headAtTarget) {
      const [fromX, fromY] = bent ? [bendX, bendY] : [x1, y1];
      layHead(pen, x2, y2, Math.atan2(y2 - fromY, x2 - fromX), size, barred);
    }
    if (look.headAtSource) {
      const [fromX, fromY] = bent ? [bendX, bendY] : [x2, y2];
      layHead(pen, x1, y1, Math.atan2(y1 - fromY, x1 - fromX), size, barred);
    }
    held += 1;
    if (held % strokeful === 0) finish();
  }
  finish();
}

/** Lays a triangle into the path, and a bar behind it where there is to be one. */
function layHead(pen: Pen, x: number, y: number, angle: number, size: number, barred: boolean): void {
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  pen.moveTo(x, y);
  pen.lineTo(x - cos - 0.5 * sin, y - sin + 0.5 * cos);
  pen.lineTo(x - cos + 0.5 * sin, y - sin - 0.5 * cos);
  pen.closePath();
  if (!barred) return;
  pen.moveTo(x - 1.33 * cos - 0.5 * sin, y - 1.33 * sin + 0.5 * cos);
  pen.lineTo(x - 1.33 * cos + 0.5 * sin, y - 1.33 * sin - 0.5 * cos);
  pen.lineTo(x - 1.66 * cos + 0.5 * sin, y - 1.66 * sin - 0.5 * cos);
  pen.lineTo(x - 1.66 * cos - 0.5 * sin, y - 1.66 * sin + 0.5 * cos);
  pen.closePath();
}
