/** The page's type, for a pen. */
export const fontOf = (weight: number, size: number): string =>
  `${weight} ${size.toFixed(2)}px "Source Sans 3 Variable", sans-serif`;
