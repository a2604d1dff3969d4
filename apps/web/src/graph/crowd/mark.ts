/** The classes of the drawing, as a crowd has them: sums of these. */
export const Mark = {
  DIMMED: 1,
  FADED: 2,
  PICKED: 4,
  CHOSEN: 8,
  SPOKEN: 16,
  /** Under the hand. */
  HOVERED: 32,
  /** Drawn along by the hand, and so not on the picture beneath it. */
  LIFTED: 64,
} as const;
