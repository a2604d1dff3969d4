const designed = 12.5;
const least = 11.5;
const most = 15;

/**
 * The type size that names and verbs are given at a zoom, in the network's pixels, so that on the screen they
 * are as designed, never below 11.5 px and never above 15 px.
 */
export function readableSize(zoom: number): number {
  return Math.min(most, Math.max(least, designed * zoom)) / zoom;
}
