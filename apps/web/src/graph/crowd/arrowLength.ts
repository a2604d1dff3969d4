/** From the foot of an arrow to its point, in the network's pixels, as Cytoscape sizes its arrow heads, of which three tenths are the triangle. */
export const arrowLength = (width: number, band: boolean): number =>
  Math.max((width * 13.37) ** 0.9, 29) * (band ? 0.7 : 0.95) * 0.3;
