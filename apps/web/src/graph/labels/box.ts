/** A rectangle about its centre, in the network's pixels at zoom 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
