import { readableSize } from '../geometry/sizes';
import { lineText } from './labels';
import { course, lineCourse } from './lines';
import { paintLines } from './paintLines';
import {
  type LargeGraph,
  type BitmapView,
  Mark,
  fadedActor,
  opacityOf,
  type Context2D,
  fadedLine,
} from './scene';
import { actorSprite } from './sprites';

/** The page's font, for a context. */
export const fontOf = (weight: number, size: number): string =>
  `${weight} ${size.toFixed(2)}px "Source Sans 3 Variable", sans-serif`;

const glows = [
  { mark: Mark.PICKED, opacity: 0.22, padding: 5 },
  { mark: Mark.HOVERED, opacity: 0.14, padding: 6 },
  { mark: Mark.CHOSEN, opacity: 0.28, padding: 8 },
];

/** Paints actors: each look is drawn once for each size, then copied to every actor that has it. */
function paintActors(
  context: Context2D,
  graph: LargeGraph,
  view: BitmapView,
  actors: readonly number[],
): void {
  const { scene, places, marks } = graph;
  const { look, size } = scene.actors;
  const scale = view.zoom * view.ratio;
  const sprites = new Map<number, OffscreenCanvas>();
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const actor of actors) {
    const marked = marks.actors[actor] ?? 0;
    const x = ((places[2 * actor] ?? 0) - view.left) * scale;
    const y = ((places[2 * actor + 1] ?? 0) - view.top) * scale;
    const seen = opacityOf(marked, fadedActor);
    // As in a style sheet, the last mark with a glow wins.
    const glow = glows.findLast(({ mark }) => (marked & mark) !== 0);
    if (glow) {
      context.globalAlpha = seen * glow.opacity;
      context.fillStyle = scene.accent;
      context.beginPath();
      context.arc(x, y, ((size[actor] ?? 0) / 2 + glow.padding) * scale, 0, 2 * Math.PI);
      context.fill();
    }
    const pixels = Math.max(2, Math.round((size[actor] ?? 0) * scale));
    const rim = marked & (Mark.PICKED | Mark.CHOSEN);
    const key = ((look[actor] ?? 0) * 4096 + pixels) * 16 + rim;
    let sprite = sprites.get(key);
    if (!sprite) {
      sprite = actorSprite(scene, look[actor] ?? 0, pixels, { scale, marks: rim });
      sprites.set(key, sprite);
    }
    context.globalAlpha = seen;
    context.drawImage(sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
  }
  context.restore();
}

const gap = 4;
const lineHeight = 1.06;

/** Writes names below actors. */
function paintNames(
  context: Context2D,
  graph: LargeGraph,
  view: BitmapView,
  actors: readonly number[],
): void {
  const { scene, places, marks } = graph;
  const { look, size, label } = scene.actors;
  const scale = view.zoom * view.ratio;
  const type = readableSize(view.zoom) * scale;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = scene.background;
  context.fillStyle = scene.text;
  context.lineWidth = 5 * (type / readableSize(1));
  const [bold, plain] = [fontOf(700, type), fontOf(500, type)];
  for (const actor of actors) {
    const x = ((places[2 * actor] ?? 0) - view.left) * scale;
    const y = ((places[2 * actor + 1] ?? 0) + (size[actor] ?? 0) / 2 + gap - view.top) * scale;
    context.font = scene.actorLooks[look[actor] ?? 0]?.kind === 'STATE' ? bold : plain;
    context.globalAlpha = opacityOf(marks.actors[actor] ?? 0, fadedActor);
    const lines = (label[actor] ?? '').split('\n');
    const foot = (at: number): number => y + type * (0.82 + at * lineHeight);
    for (const [at, line] of lines.entries()) context.strokeText(line, x, foot(at));
    for (const [at, line] of lines.entries()) context.fillText(line, x, foot(at));
  }
  context.restore();
}

const padding = 2;

/**
 * Writes the texts on lines. The context is in the network's pixels.
 *
 * @param highlighted Whether those of the highlighted lines, or of the others.
 */
function paintLineTexts(
  context: Context2D,
  graph: LargeGraph,
  { zoom }: BitmapView,
  { lines, counted }: { readonly lines: readonly number[]; readonly counted: ReadonlySet<number> },
  highlighted: boolean,
): void {
  const { lines: columns, lineLooks, background } = graph.scene;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const line of lines) {
    const look = lineLooks[columns.look[line] ?? 0];
    const { text, size, isVerb, highlighted: isHighlighted } = lineText(graph, line, zoom, counted.has(line));
    if (isHighlighted !== highlighted || !look || text === '') continue;
    lineCourse(graph, line);
    if (course.length <= 0) continue;
    const { x1, y1, x2, y2, bendX, bendY, bent } = course;
    const x = bent ? (x1 + 2 * bendX + x2) / 4 : (x1 + x2) / 2;
    const y = bent ? (y1 + 2 * bendY + y2) / 4 : (y1 + y2) / 2;
    context.globalAlpha = opacityOf(graph.marks.lines[line] ?? 0, fadedLine);
    context.font = fontOf(isVerb ? 600 : 700, size);
    if (isVerb) {
      const angle = Math.atan2(y2 - y1, x2 - x1);
      // Never upside down.
      const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle;
      context.save();
      context.translate(x, y);
      context.rotate(upright);
      context.strokeStyle = background;
      context.lineWidth = 5 * (size / readableSize(1));
      context.strokeText(text, 0, 0);
      context.fillStyle = look.colour;
      context.fillText(text, 0, 0);
      context.restore();
    } else {
      const width = context.measureText(text).width + 2 * padding;
      const height = size + 2 * padding;
      context.beginPath();
      context.roundRect(x - width / 2, y - height / 2, width, height, 3);
      context.fillStyle = background;
      context.fill();
      context.fillStyle = look.colour;
      context.fillText(text, x, y + size * 0.06);
    }
  }
  context.globalAlpha = 1;
}

/** What of a large graph is painted: indices of actors and lines, in order. */
export interface ToPaint {
  readonly actors: readonly number[];
  readonly lines: readonly number[];
  /** Actors whose names are drawn. */
  readonly named: readonly number[];
  /** Bands whose count is drawn at any size. */
  readonly counted: ReadonlySet<number>;
}

/** Paints a part of a large graph: lines, the texts on them, actors, the verbs of highlighted lines, names. */
export function paintGraph(context: Context2D, graph: LargeGraph, view: BitmapView, chosen: ToPaint): void {
  const { actors, lines, named } = chosen;
  const { zoom, ratio, left, top } = view;
  const scale = zoom * ratio;
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paintLines(context, graph, view, lines);
  paintLineTexts(context, graph, view, chosen, false);
  paintActors(context, graph, view, actors);
  paintLineTexts(context, graph, view, chosen, true);
  paintNames(context, graph, view, named);
}
