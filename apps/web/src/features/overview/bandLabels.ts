import type { Band } from './drawnOverview';
import { LABEL_LINE, type PlacedActor } from './useOverviewPlaces';

/** The label of a band, and where it is: its number of relations, and ≠ if some of them are contested. */
export interface BandLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Positions along a band that are tried for its label, the middle first. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Width of a letter of a label, in pixels. */
const [WIDE, HIGH] = [6.4, 13];

/**
 * The labels of bands, by id, the widest bands first: none covers a name, a shape or another label. A number without room is left out; ≠ is always
 * shown.
 */
export function bandLabels(
  bands: readonly Band[],
  placed: ReadonlyMap<string, PlacedActor>,
  scale: number,
): ReadonlyMap<string, BandLabel> {
  const taken = [...placed.values()].map(({ x, y, radius, label }): Box => {
    const half = Math.max(radius, Math.max(0, ...label.map(({ length }) => length)) * 3.4 * scale);
    return {
      left: x - half,
      right: x + half,
      top: y - radius,
      bottom: y + radius + label.length * LABEL_LINE * scale,
    };
  });
  const labels = new Map<string, BandLabel>();
  for (const { id, from, to, count, contested } of bands) {
    const [one, other] = [placed.get(from), placed.get(to)];
    if (!one || !other) continue;
    const put = (text: string): boolean => {
      const half = (text.length * WIDE) / 2;
      for (const share of places) {
        const [x, y] = [one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share];
        const box = { left: x - half, right: x + half, top: y - HIGH / 2, bottom: y + HIGH / 2 };
        if (taken.some((there) => touch(there, box))) continue;
        taken.push(box);
        labels.set(id, { text, x, y });
        return true;
      }
      return false;
    };
    const sign = contested > 0 ? '≠' : '';
    const number = count > 1 ? count.toLocaleString('en') : '';
    if (number !== '' && put(`${number}${sign}`)) continue;
    if (sign === '' || put(sign)) continue;
    labels.set(id, { text: sign, x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  }
  return labels;
}
