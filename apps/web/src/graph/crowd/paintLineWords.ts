import { readableSize } from '../elements/readableSize';
import type { Crowd } from './crowd';
import type { CrowdView } from './crowdView';
import { fontOf } from './fontOf';
import { course, lineCourse } from './lineCourse';
import { lineWords } from './lineWords';
import { fadedLine, opacityOf } from './opacityOf';
import type { Pen } from './pen';

const padding = 2;

/**
 * Writes on lines what stands on them. The pen is in the network's pixels.
 *
 * @param spoken Of those that are brought out, or of the others.
 */
export function paintLineWords(
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
