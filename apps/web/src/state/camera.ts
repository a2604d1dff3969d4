/** The part of the network that is in sight: its middle and its reach, in the network's own measure, as the next window is of another size. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
