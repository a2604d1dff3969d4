/** A number to two places, as short as it goes. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
