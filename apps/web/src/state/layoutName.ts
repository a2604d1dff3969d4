/** The ways to lay the network out. */
export const LayoutName = {
  /** Who is tied stands near. */
  FORCE: 'force',
  /** From left to right, along the arrows. */
  LAYERED: 'layered',
  /** The most connected in the middle. */
  CONCENTRIC: 'concentric',
  /** Cooperation and belonging draw together, conflict pushes apart. */
  CAMPS: 'camps',
} as const;
export type LayoutName = (typeof LayoutName)[keyof typeof LayoutName];
