import type { Point } from '../layout/point';
import type { Box } from './box';

/** Of a character and of a line, in parts of the type size: Source Sans 3 at weight 500, generously. */
const characterWidth = 0.51;
const lineHeight = 1.06;
const labelGap = 4;
/** Pixels of the halo around it, both sides together. */
const halo = 8;

/** Where the name of an actor stands, beneath its shape. */
export function labelBox(lines: readonly string[], at: Point, radius: number, typeSize: number): Box {
  const width = Math.max(...lines.map((line) => line.length)) * characterWidth * typeSize + halo;
  const height = lines.length * lineHeight * typeSize + halo;
  return { x: at.x, y: at.y + radius + labelGap - halo / 2 + height / 2, width, height };
}
