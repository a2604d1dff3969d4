import { noteCard, noteSize } from '../../pictures/noteCard';
import type { Colours } from '../../theme/colours';
import type { Point } from '../layout/point';
import { isolated } from '../../state/words/direction';

/** Draws a note as a card tied to a point of the window, in type of Source Sans 3. */
export function drawNote(
  pen: CanvasRenderingContext2D,
  words: string,
  at: Point & { readonly pale: boolean },
  room: Parameters<typeof noteCard>[2],
  { accent, background, text }: Colours,
): void {
  const { left, top, width, height, tie, lines, text: foot } = noteCard(words, at, room);
  pen.globalAlpha = at.pale ? 0.35 : 1;
  pen.strokeStyle = accent;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(at.x, at.y);
  pen.lineTo(tie.x, tie.y);
  pen.stroke();
  pen.beginPath();
  pen.roundRect(left, top, width, height, 4);
  pen.fillStyle = background;
  pen.fill();
  pen.stroke();
  pen.font = `400 ${noteSize.type}px "Source Sans 3 Variable", sans-serif`;
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = text;
  lines.forEach((line, i) => pen.fillText(isolated(line), foot.x, foot.y + i * noteSize.line));
  pen.globalAlpha = 1;
}
