import { kindOutline, kindSign } from '../../ui/theme/signs';
import { type ActorLook, Mark, type LargeGraphScene, type Context2D } from './scene';

/** Width of an actor's rim by its look and marks, in the network's pixels. */
export function rimWidth({ kind, grouped }: ActorLook, marks: number): number {
  if ((marks & Mark.CHOSEN) !== 0) return 3;
  if (grouped) return 4;
  return kind === 'TERRITORY' ? 2.5 : 1.5;
}

/** The square in which outlines and signs are drawn, and the part of it that a shape takes. */
const square = 24;
const share = 21;
/** Pixels of the screen: in smaller shapes nothing can be seen. */
const leastSign = 9;

interface SpriteLook {
  /** Pixels of the screen for one of the network. */
  readonly scale: number;
  readonly marks: number;
}

/** Draws an actor of a look, of a width in pixels of the screen, on a canvas of its own. */
export function actorSprite(
  scene: LargeGraphScene,
  look: number,
  pixels: number,
  { scale, marks }: SpriteLook,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1, 1);
  const own = scene.actorLooks[look];
  const context = canvas.getContext('2d');
  if (!own || !context) return canvas;
  const { kind, fill, rim, grouped, code } = own;
  const width = rimWidth(own, marks) * scale;
  const side = Math.ceil(pixels + width + 2);
  canvas.width = side;
  canvas.height = side;
  const by = pixels / share;
  context.translate(side / 2 - (square / 2) * by, side / 2 - (square / 2) * by);
  context.scale(by, by);
  const outline = new Path2D(kindOutline[kind]);
  context.fillStyle = fill;
  context.fill(outline);
  context.strokeStyle = (marks & (Mark.PICKED | Mark.CHOSEN)) === 0 ? rim : scene.accent;
  context.lineWidth = width / by;
  if (kind === 'TERRITORY') context.setLineDash([(4 * scale) / by, (2.6 * scale) / by]);
  context.stroke(outline);
  if (grouped) {
    // A double rim.
    context.strokeStyle = fill;
    context.lineWidth = width / by / 3;
    context.stroke(outline);
  }
  if (pixels >= leastSign) {
    context.resetTransform();
    context.translate(side / 2, side / 2);
    context.scale(pixels / 48, pixels / 48);
    context.fillStyle = scene.icons[kind];
    if (code === null) paintSign(context, kind);
    else paintCode(context, code);
  }
  return canvas;
}

/** As in `signImage`, about the middle of a square of 48. */
function paintSign(context: Context2D, kind: keyof typeof kindSign): void {
  const small = kind === 'ARMED_GROUP';
  context.translate(small ? -10 : -14, small ? -4 : -14);
  context.scale(small ? 0.84 : 1.17, small ? 0.84 : 1.17);
  context.fill(new Path2D(kindSign[kind]), 'evenodd');
}

function paintCode(context: Context2D, code: string): void {
  context.font = `700 ${code.length > 2 ? 15 : 18}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(code, 0, 5.5);
}
