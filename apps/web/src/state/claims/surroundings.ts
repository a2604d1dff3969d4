/** How many characters the API gives on each side of a quote, at the most. */
const WINDOW = 80;

/**
 * What stands before and after a quote, for show: a side that was cut off begins and ends with a whole word and an ellipsis, a side
 * that reaches the document's edge is whole.
 */
export function surroundings(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  const cutBefore = [...before].length >= WINDOW;
  const cutAfter = [...after].length >= WINDOW;
  return {
    before: cutBefore ? `… ${before.replace(/^\S*\s+/u, '')}` : before,
    after: cutAfter ? `${after.replace(/\s+\S*$/u, '')} …` : after,
  };
}
