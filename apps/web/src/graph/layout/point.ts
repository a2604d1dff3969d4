/** In the network's pixels at zoom 1, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
