import type { AnchorKind } from '@entente/model';

interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
}

/** Where in its document a passage stands. Characters as the API counts them, from 0; rows, lines and pages as people do, from 1. */
export function placeWords({ kind, start, end }: Anchor): string {
  if (kind === 'TEXT') return `characters ${start} to ${end}`;
  const [one, many] = names[kind];
  return end - start <= 1 ? `${one} ${start + 1}` : `${many} ${start + 1} to ${end}`;
}

const names: Record<Exclude<AnchorKind, 'TEXT'>, readonly [string, string]> = {
  ROW: ['row', 'rows'],
  LINE: ['line', 'lines'],
  PAGE: ['page', 'pages'],
};
