import type { LayoutRequest } from './layoutRequest';

/** The part of the window that shapes and names may fill before the lines between them get lost. */
const density = 0.42;

/** The window, or one of its shape so much larger that everyone has room; it is then seen from further away. */
export function roomyWindow({ actors, window }: LayoutRequest): LayoutRequest['window'] {
  const filled = actors.reduce(
    (sum, { left, right, above, below }) => sum + (left + right) * (above + below),
    0,
  );
  const scale = Math.max(1, Math.sqrt(filled / (density * window.width * window.height)));
  return { width: window.width * scale, height: window.height * scale };
}
