/** A part of the network as a picture shows it. */
export interface CrowdView {
  /** Its upper left corner, in the network's pixels at zoom 1. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  /** Pixels of the screen to one of the page. */
  readonly ratio: number;
  /** Pixels of the screen. */
  readonly width: number;
  readonly height: number;
}
