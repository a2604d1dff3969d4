/** The day that it is, or was at a time, where the reader is: YYYY-MM-DD. */
export function localDay(at = Date.now()): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
