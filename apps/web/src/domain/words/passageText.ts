import type { AnchorKind } from '@entente/model';

/** The number of characters that are shown on each side of a quote, and that the API gives, at most. */
const WINDOW = 80;

/**
 * The text before and after a quote for display: a side that was cut off begins and ends with a whole word and an ellipsis; a side that reaches the
 * document's edge is complete.
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

/** What stands around a passage in a text, as `surroundings` shows it. */
export const surroundingsIn = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): ReturnType<typeof surroundings> =>
  surroundings(text.slice(Math.max(0, from - WINDOW), from), text.slice(to, to + WINDOW));

interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
}

/** Where a passage is in its document. Characters are counted from 0, as the API does; rows, lines and pages from 1. */
export function describeAnchor({ kind, start, end }: Anchor): string {
  if (kind === 'TEXT') return `characters ${start} to ${end}`;
  if (kind === 'DOCUMENT') return 'no known place';
  const [one, many] = names[kind];
  return end - start <= 1 ? `${one} ${start + 1}` : `${many} ${start + 1} to ${end}`;
}

const names: Record<Exclude<AnchorKind, 'TEXT' | 'DOCUMENT'>, readonly [string, string]> = {
  ROW: ['row', 'rows'],
  LINE: ['line', 'lines'],
  PAGE: ['page', 'pages'],
};
