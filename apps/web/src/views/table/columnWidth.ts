/** Pixels by which a key makes a column wider or narrower, and between which it stays. */
const step = 16;
const narrowest = 56;
const widest = 900;

/** A width that a column can have. */
export const fitWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** The width after a key on the edge of a column (WAI-ARIA, window splitter pattern); null where it is no such key. */
export function steppedWidth(width: number, key: string): number | null {
  if (key === 'ArrowLeft') return fitWidth(width - step);
  if (key === 'ArrowRight') return fitWidth(width + step);
  if (key === 'Home') return narrowest;
  if (key === 'End') return widest;
  return null;
}
