import { type ActorLook, Mark, type CrowdScene, type Pen } from './scene';
import { kindOutline, kindSign } from '../../ui/theme/signs';

/** How broad the rim of an actor is by its look and marks, in the network's pixels. */
export function rimWidth({ kind, grouped }: ActorLook, marks: number): number {
  if ((marks & Mark.CHOSEN) !== 0) return 3;
  if (grouped) return 4;
  return kind === 'TERRITORY' ? 2.5 : 1.5;
}

/** The square that outlines and signs are drawn in, and the part of it that a shape takes. */
const square = 24;
const share = 21;
/** Pixels of the screen: in smaller shapes nothing is told apart. */
const leastSign = 9;

interface Dress {
  /** Pixels of the screen to one of the network. */
  readonly scale: number;
  readonly marks: number;
}

/** An actor of a look, so many pixels of the screen wide, on a canvas of its own. */
export function actorSprite(
  scene: CrowdScene,
  look: number,
  pixels: number,
  { scale, marks }: Dress,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1, 1);
  const own = scene.actorLooks[look];
  const pen = canvas.getContext('2d');
  if (!own || !pen) return canvas;
  const { kind, fill, rim, grouped, code } = own;
  const width = rimWidth(own, marks) * scale;
  const side = Math.ceil(pixels + width + 2);
  canvas.width = side;
  canvas.height = side;
  const by = pixels / share;
  pen.translate(side / 2 - (square / 2) * by, side / 2 - (square / 2) * by);
  pen.scale(by, by);
  const outline = new Path2D(kindOutline[kind]);
  pen.fillStyle = fill;
  pen.fill(outline);
  pen.strokeStyle = (marks & (Mark.PICKED | Mark.CHOSEN)) === 0 ? rim : scene.accent;
  pen.lineWidth = width / by;
  if (kind === 'TERRITORY') pen.setLineDash([(4 * scale) / by, (2.6 * scale) / by]);
  pen.stroke(outline);
  if (grouped) {
    // A rim of two lines.
    pen.strokeStyle = fill;
    pen.lineWidth = width / by / 3;
    pen.stroke(outline);
  }
  if (pixels >= leastSign) {
    pen.resetTransform();
    pen.translate(side / 2, side / 2);
    pen.scale(pixels / 48, pixels / 48);
    pen.fillStyle = scene.icons[kind];
    if (code === null) paintSign(pen, kind);
    else paintCode(pen, code);
  }
  return canvas;
}

/** As in `signImage`, about the middle of a square of 48. */
function paintSign(pen: Pen, kind: keyof typeof kindSign): void {
  const small = kind === 'ARMED_GROUP';
  pen.translate(small ? -10 : -14, small ? -4 : -14);
  pen.scale(small ? 0.84 : 1.17, small ? 0.84 : 1.17);
  pen.fill(new Path2D(kindSign[kind]), 'evenodd');
}

function paintCode(pen: Pen, code: string): void {
  pen.font = `700 ${code.length > 2 ? 15 : 18}px sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillText(code, 0, 5.5);
}
