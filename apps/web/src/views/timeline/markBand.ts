import type { Tone } from '@entente/model';
import type { PlacedMark } from './placedMark';

/** The marks of one tone. Pixels from the top of the field. */
export interface MarkBand {
  readonly tone: Tone;
  readonly top: number;
  readonly marks: readonly PlacedMark[];
}
