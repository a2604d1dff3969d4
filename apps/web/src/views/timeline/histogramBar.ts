import type { Tone } from '@entente/model';

/** How many relations begin in a stretch of time. Days are numbers of `dayNumber`. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly tones: Readonly<Record<Tone, number>>;
}
