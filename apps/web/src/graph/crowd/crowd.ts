import type { CrowdScene } from './crowdScene';

/** A network of many, all that is needed to draw it. */
export interface Crowd {
  readonly scene: CrowdScene;
  /** Across and down, by turns. */
  readonly places: Float32Array;
  readonly marks: CrowdMarks;
}

/** What is marked of actors and of lines: sums of `Mark`. */
export interface CrowdMarks {
  readonly actors: Uint8Array;
  readonly lines: Uint8Array;
}
