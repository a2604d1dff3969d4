import type { Evidence } from '@entente/model';

interface LineStyle {
  /** Pixels at zoom 1. */
  readonly width: number;
  /** Pixels drawn and left out, by turns; empty: solid. */
  readonly dash: readonly number[];
  readonly pale: boolean;
  /** Broken at its middle, where ≠ stands. */
  readonly notched: boolean;
}

/** How firmly a relation stands, told by the line alone. */
export const lineStyle: Record<Evidence, LineStyle> = {
  CORROBORATED: { width: 3.6, dash: [], pale: false, notched: false },
  SINGLE_SOURCE: { width: 1.6, dash: [], pale: false, notched: false },
  ALLEGED: { width: 1.8, dash: [8, 5], pale: false, notched: false },
  CONTESTED: { width: 2.6, dash: [], pale: false, notched: true },
  DENIED: { width: 2.2, dash: [1, 5], pale: true, notched: false },
};
