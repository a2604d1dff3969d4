import type { Band } from './drawnOverview';
import { LABEL_LINE, type PlacedActor } from './useOverviewPlaces';

/** What stands on a band, and where: its number of relations, and ≠ where some of them are contested. */
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

/** Where along a band its label may stand, the middle first. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Pixels of a letter of a label. */
const [WIDE, HIGH] = [6.4, 13];

/**
 * The labels of bands, by the bands' ids, the thickest first: none lies over a name, a shape or another label. Where there is no room for a
 * number it is left out; that some are contested is said in any case.
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
