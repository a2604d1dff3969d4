import { actorSprite } from './sprites';
import { type Crowd, type CrowdView, Mark, fadedActor, opacityOf, type Pen, fadedLine } from './scene';
import { readableSize } from '../geometry/sizes';
import { course, lineCourse } from './lines';
import { lineWords } from './labels';
import { paintLines } from './paintLines';

/** The page's type, for a pen. */
export const fontOf = (weight: number, size: number): string =>
  `${weight} ${size.toFixed(2)}px "Source Sans 3 Variable", sans-serif`;

const glows = [
  { mark: Mark.PICKED, opacity: 0.22, padding: 5 },
  { mark: Mark.HOVERED, opacity: 0.14, padding: 6 },
  { mark: Mark.CHOSEN, opacity: 0.28, padding: 8 },
];

/** Paints actors: each look is drawn once for each size, and laid where it belongs. */
function paintActors(pen: Pen, crowd: Crowd, view: CrowdView, actors: readonly number[]): void {
  const { scene, places, marks } = crowd;
  const { look, size } = scene.actors;
  const scale = view.zoom * view.ratio;
  const sprites = new Map<number, OffscreenCanvas>();
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (const actor of actors) {
    const marked = marks.actors[actor] ?? 0;
    const x = ((places[2 * actor] ?? 0) - view.left) * scale;
    const y = ((places[2 * actor + 1] ?? 0) - view.top) * scale;
    const seen = opacityOf(marked, fadedActor);
    // The last of the marks that glow is the one seen, as in a style sheet.
    const glow = glows.findLast(({ mark }) => (marked & mark) !== 0);
    if (glow) {
      pen.globalAlpha = seen * glow.opacity;
      pen.fillStyle = scene.accent;
      pen.beginPath();
      pen.arc(x, y, ((size[actor] ?? 0) / 2 + glow.padding) * scale, 0, 2 * Math.PI);
      pen.fill();
    }
    const pixels = Math.max(2, Math.round((size[actor] ?? 0) * scale));
    const rim = marked & (Mark.PICKED | Mark.CHOSEN);
    const key = ((look[actor] ?? 0) * 4096 + pixels) * 16 + rim;
    let sprite = sprites.get(key);
    if (!sprite) {
      sprite = actorSprite(scene, look[actor] ?? 0, pixels, { scale, marks: rim });
      sprites.set(key, sprite);
    }
    pen.globalAlpha = seen;
    pen.drawImage(sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
  }
  pen.restore();
}

const gap = 4;
const lineHeight = 1.06;

/** Writes names beneath actors. */
function paintNames(pen: Pen, crowd: Crowd, view: CrowdView, actors: readonly number[]): void {
  const { scene, places, marks } = crowd;
  const { look, size, label } = scene.actors;
  const scale = view.zoom * view.ratio;
  const type = readableSize(view.zoom) * scale;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  pen.strokeStyle = scene.background;
  pen.fillStyle = scene.text;
  pen.lineWidth = 5 * (type / readableSize(1));
  const [bold, plain] = [fontOf(700, type), fontOf(500, type)];
  for (const actor of actors) {
    const x = ((places[2 * actor] ?? 0) - view.left) * scale;
    const y = ((places[2 * actor + 1] ?? 0) + (size[actor] ?? 0) / 2 + gap - view.top) * scale;
    pen.font = scene.actorLooks[look[actor] ?? 0]?.kind === 'STATE' ? bold : plain;
    pen.globalAlpha = opacityOf(marks.actors[actor] ?? 0, fadedActor);
    const lines = (label[actor] ?? '').split('\n');
    const foot = (at: number): number => y + type * (0.82 + at * lineHeight);
    for (const [at, line] of lines.entries()) pen.strokeText(line, x, foot(at));
    for (const [at, line] of lines.entries()) pen.fillText(line, x, foot(at));
  }
  pen.restore();
}

const padding = 2;

/**
 * Writes on lines what stands on them. The pen is in the network's pixels.
 *
 * @param spoken Of those that are brought out, or of the others.
 */
function paintLineWords(
  pen: Pen,
  crowd: Crowd,
  { zoom }: CrowdView,
  { lines, counted }: { readonly lines: readonly number[]; readonly counted: ReadonlySet<number> },
  spoken: boolean,
): void {
  const { lines: columns, lineLooks, background } = crowd.scene;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  for (const line of lines) {
    const look = lineLooks[columns.look[line] ?? 0];
    const { text, size, says, aloud } = lineWords(crowd, line, zoom, counted.has(line));
    if (aloud !== spoken || !look || text === '') continue;
    lineCourse(crowd, line);
    if (course.length <= 0) continue;
    const { x1, y1, x2, y2, bendX, bendY, bent } = course;
    const x = bent ? (x1 + 2 * bendX + x2) / 4 : (x1 + x2) / 2;
    const y = bent ? (y1 + 2 * bendY + y2) / 4 : (y1 + y2) / 2;
    pen.globalAlpha = opacityOf(crowd.marks.lines[line] ?? 0, fadedLine);
    pen.font = fontOf(says ? 600 : 700, size);
    if (says) {
      const angle = Math.atan2(y2 - y1, x2 - x1);
      // Never upside down.
      const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle;
      pen.save();
      pen.translate(x, y);
      pen.rotate(upright);
      pen.strokeStyle = background;
      pen.lineWidth = 5 * (size / readableSize(1));
      pen.strokeText(text, 0, 0);
      pen.fillStyle = look.colour;
      pen.fillText(text, 0, 0);
      pen.restore();
    } else {
      const width = pen.measureText(text).width + 2 * padding;
      const height = size + 2 * padding;
      pen.beginPath();
      pen.roundRect(x - width / 2, y - height / 2, width, height, 3);
      pen.fillStyle = background;
      pen.fill();
      pen.fillStyle = look.colour;
      pen.fillText(text, x, y + size * 0.06);
    }
  }
  pen.globalAlpha = 1;
}

/** What of a crowd is painted, as places among actors and lines, in their order. */
export interface Chosen {
  readonly actors: readonly number[];
  readonly lines: readonly number[];
  /** Whose names are written. */
  readonly named: readonly number[];
  /** Bands that say how many they stand for however small they are. */
  readonly counted: ReadonlySet<number>;
}

/** Paints a part of a crowd: lines, what stands on them, actors, what is said of lines that are brought out, names. */
export function paintCrowd(pen: Pen, crowd: Crowd, view: CrowdView, chosen: Chosen): void {
  const { actors, lines, named } = chosen;
  const { zoom, ratio, left, top } = view;
  const scale = zoom * ratio;
  pen.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paintLines(pen, crowd, view, lines);
  paintLineWords(pen, crowd, view, chosen, false);
  paintActors(pen, crowd, view, actors);
  paintLineWords(pen, crowd, view, chosen, true);
  paintNames(pen, crowd, view, named);
}
