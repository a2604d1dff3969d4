import { ViewWindow } from './inView';
import { arrowLength, course, lineCourse } from './lines';
import {
  type LargeGraph,
  type LineLook,
  type BitmapView,
  Mark,
  fadedLine,
  opacityOf,
  type Context2D,
} from './scene';

/** Pixels of the screen: smaller heads and dashes cannot be seen. */
const leastHead = 1.8;
const leastDash = 4;
/** So many lines, or heads, are drawn in one stroke. Wide lines are fastest one by one, each as a rectangle. */
const strokeful = 128;

/** Paints lines with their heads, those of one look together, the fainter ones below. The context is in the network's pixels. */
export function paintLines(
  context: Context2D,
  graph: LargeGraph,
  view: BitmapView,
  lines: readonly number[],
): void {
  const { lineLooks, lines: columns, background } = graph.scene;
  const scale = view.zoom * view.ratio;
  const window = new ViewWindow(view);
  const marked: number[] = [];
  const groups = new Map<number, number[]>();
  for (const line of lines) {
    const marks = graph.marks.lines[line] ?? 0;
    if ((marks & (Mark.PICKED | Mark.CHOSEN)) !== 0) marked.push(line);
    const look = columns.look[line] ?? 0;
    const key = Math.round(opacityOf(marks, fadedLine) * 100) * lineLooks.length + look;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  for (const line of marked) paintGlow(context, graph, window, line);
  for (const [key, group] of [...groups].sort(([a], [b]) => a - b)) {
    const look = lineLooks[key % lineLooks.length];
    if (!look) continue;
    const opacity = Math.floor(key / lineLooks.length) / 100;
    paintCourses(context, graph, window, group, look, { opacity, scale });
    if (arrowLength(look.width) * scale >= leastHead)
      paintHeads(context, graph, group, look, { opacity, background });
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.lineCap = 'butt';
}

function paintGlow(context: Context2D, graph: LargeGraph, window: ViewWindow, line: number): void {
  const chosen = ((graph.marks.lines[line] ?? 0) & Mark.CHOSEN) !== 0;
  const width = graph.scene.lineLooks[graph.scene.lines.look[line] ?? 0]?.width ?? 0;
  context.globalAlpha = opacityOf(graph.marks.lines[line] ?? 0, fadedLine) * (chosen ? 0.26 : 0.4);
  context.strokeStyle = graph.scene.accent;
  context.lineWidth = width + (chosen ? 12 : 10);
  context.lineCap = 'round';
  context.beginPath();
  trace(context, graph, window, line, [0, 0]);
  context.stroke();
  context.lineCap = 'butt';
}

function paintCourses(
  context: Context2D,
  graph: LargeGraph,
  window: ViewWindow,
  lines: readonly number[],
  look: LineLook,
  { opacity, scale }: { readonly opacity: number; readonly scale: number },
): void {
  const period = look.dash.reduce((sum, part) => sum + part, 0);
  // When zoomed out, a dashed line is drawn as a paler solid line.
  const dashed = period * scale >= leastDash;
  const share =
    period === 0 || dashed ? 1 : ((look.dash[0] ?? 0) + (look.roundEnds ? look.width : 0)) / period;
  context.globalAlpha = opacity * share;
  context.strokeStyle = look.colour;
  context.lineWidth = look.width;
  context.lineCap = look.roundEnds ? 'round' : 'butt';
  context.setLineDash(dashed ? [...look.dash] : []);
  // A wide line must not cover its head.
  const foot = 0.7 * arrowLength(look.width);
  const ends = [look.headAtSource ? foot : 0, look.headAtTarget ? foot : 0] as const;
  const atOnce = look.width * scale > 1 || dashed ? 1 : strokeful;
  let held = 0;
  context.beginPath();
  for (const line of lines) {
    const begun = trace(context, graph, window, line, ends);
    if (dashed) context.lineDashOffset = begun % period;
    held += 1;
    if (held % atOnce !== 0) continue;
    context.stroke();
    context.beginPath();
  }
  context.stroke();
  context.lineDashOffset = 0;
}

/** Adds a line to the path, shortened at its ends, as far as it is inside the window. Returns how much of its beginning is outside. */
function trace(
  context: Context2D,
  graph: LargeGraph,
  window: ViewWindow,
  line: number,
  [first, last]: readonly [number, number],
): number {
  lineCourse(graph, line);
  if (course.length <= 0) return 0;
  const { x1, y1, x2, y2, bendX, bendY, bent } = course;
  const fits = course.length > 1.2 * (first + last);
  const [start, end] = fits ? [first, last] : [0, 0];
  if (bent) {
    const [a, b] = [Math.atan2(bendY - y1, bendX - x1), Math.atan2(bendY - y2, bendX - x2)];
    context.moveTo(x1 + start * Math.cos(a), y1 + start * Math.sin(a));
    context.quadraticCurveTo(bendX, bendY, x2 + end * Math.cos(b), y2 + end * Math.sin(b));
    return 0;
  }
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [from, to] = window.cut(x1, y1, dx, dy);
  const [a, b] = [Math.max(from, start / length), Math.min(to, 1 - end / length)];
  if (a >= b) return 0;
  context.moveTo(x1 + a * dx, y1 + a * dy);
  context.lineTo(x1 + b * dx, y1 + b * dy);
  return a * length;
}

function paintHeads(
  context: Context2D,
  graph: LargeGraph,
  lines: readonly number[],
  look: LineLook,
  { opacity, background }: { readonly opacity: number; readonly background: string },
): void {
  if (!look.headAtSource && !look.headAtTarget) return;
  const hollow = look.tone === 'STRUCTURE';
  const barred = look.tone === 'CONFLICT';
  const size = arrowLength(look.width);
  context.globalAlpha = opacity;
  context.fillStyle = hollow ? background : look.colour;
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.lineWidth = 1.2;
  let held = 0;
  context.beginPath();
  const finish = (): void => {
    context.fill();
    if (hollow) context.stroke();
    context.beginPath();
  };
  for (const line of lines) {
    lineCourse(graph, line);
    if (course.length <= 0) continue;
    const { x1, y1, x2, y2, bendX, bendY, bent } = course;
    if (look.headAtTarget) {
      const [fromX, fromY] = bent ? [bendX, bendY] : [x1, y1];
      layHead(context, x2, y2, Math.atan2(y2 - fromY, x2 - fromX), size, barred);
    }
    if (look.headAtSource) {
      const [fromX, fromY] = bent ? [bendX, bendY] : [x2, y2];
      layHead(context, x1, y1, Math.atan2(y1 - fromY, x1 - fromX), size, barred);
    }
    held += 1;
    if (held % strokeful === 0) finish();
  }
  finish();
}

/** Adds a triangle to the path, and a bar behind it where there is one. */
function layHead(
  context: Context2D,
  x: number,
  y: number,
  angle: number,
  size: number,
  barred: boolean,
): void {
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  context.moveTo(x, y);
  context.lineTo(x - cos - 0.5 * sin, y - sin + 0.5 * cos);
  context.lineTo(x - cos + 0.5 * sin, y - sin - 0.5 * cos);
  context.closePath();
  if (!barred) return;
  context.moveTo(x - 1.33 * cos - 0.5 * sin, y - 1.33 * sin + 0.5 * cos);
  context.lineTo(x - 1.33 * cos + 0.5 * sin, y - 1.33 * sin - 0.5 * cos);
  context.lineTo(x - 1.66 * cos + 0.5 * sin, y - 1.66 * sin - 0.5 * cos);
  context.lineTo(x - 1.66 * cos - 0.5 * sin, y - 1.66 * sin + 0.5 * cos);
  context.closePath();
}
