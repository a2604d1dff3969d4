import type { ActorKind, Evidence, Tone } from '@entente/model';

/** An actor of the overview, with the number of all its relations that pass. */
export interface OverviewActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly relationCount: number;
}

/** All relations between two actors, counted by the API. */
export interface Band {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly structure: number;
  readonly corroborated: number;
  readonly singleSource: number;
  readonly alleged: number;
  readonly contested: number;
  readonly denied: number;
  readonly forward: number;
  readonly backward: number;
}

/** What is drawn of an overview in a window: its first actors, and the most informative of the bands between them. */
export interface DrawnOverview {
  readonly actors: readonly OverviewActor[];
  /** The widest first. */
  readonly bands: readonly Band[];
  /** Bands between these actors, drawn or not. */
  readonly bandCount: number;
  /** The relations that the drawn bands represent. */
  readonly relationsDrawn: number;
}

/** Square pixels that an actor with its name needs to be legible. */
const ROOM = 9500;
/** Bands drawn per actor on average: more cannot be followed. */
const BANDS_EACH = 1.3;

/** How many actors fit into a window of so many pixels. */
export const actorsFor = (width: number, height: number): number =>
  Math.max(12, Math.min(100, Math.round((width * height) / ROOM)));

/** The id of the band between two actors, in either order. */
export const bandId = (one: string, other: string): string => [one, other].sort().join('~');

/** The two actors of a band; null if the id is not one of a band. */
export function bandEnds(id: string): readonly [string, string] | null {
  const [from, to, ...more] = id.split('~');
  return from && to && more.length === 0 ? [from, to] : null;
}

/**
 * The first `most` actors, and between them a tree of the widest bands, so that connected actors appear connected, and then the next widest. Actors
 * without a band after that are drawn without one.
 */
export function drawnOverview(
  actors: readonly OverviewActor[],
  bands: readonly Band[],
  most: number,
): DrawnOverview {
  const shown = actors.slice(0, most);
  const ids = new Set(shown.map(({ id }) => id));
  const between = bands
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = root.get(id);
    return next === undefined ? id : rootOf(next);
  };
  const tree = new Set<string>();
  for (const { id, from, to } of between) {
    const [one, other] = [rootOf(from), rootOf(to)];
    if (one === other) continue;
    root.set(one, other);
    tree.add(id);
  }
  let left = Math.round(shown.length * BANDS_EACH) - tree.size;
  const drawn = between.filter(({ id }) => {
    if (tree.has(id)) return true;
    left -= 1;
    return left >= 0;
  });
  return {
    actors: shown,
    bands: drawn,
    bandCount: between.length,
    relationsDrawn: drawn.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Diameter of an actor's shape in pixels: its area grows with the number of its relations. */
export function actorDiameter(relationCount: number, most: number): number {
  return 16 + 32 * Math.sqrt(relationCount / Math.max(1, most));
}

/** Width of a band in pixels, by its number of relations against that of the largest band drawn. */
export const bandWidth = (count: number, most: number): number =>
  1.2 + 8.8 * Math.pow(count / Math.max(most, 12), 0.7);

/** A part of a band, of one tone: its width, and the distance of its middle from that of the band, in pixels. */
export interface Stripe {
  readonly tone: Tone;
  readonly count: number;
  readonly width: number;
  readonly offset: number;
}

/** Width in pixels of a line that can just be seen. */
const THINNEST = 1;

/** A band's tones side by side in so many pixels, each as wide as its share, with a visible minimum. */
export function stripesOf(band: Band, wide: number): readonly Stripe[] {
  const counts = [
    ['COOPERATION', band.cooperation],
    ['CONFLICT', band.conflict],
    ['STRUCTURE', band.structure],
  ] as const;
  const widths = counts
    .filter(([, count]) => count > 0)
    .map(([tone, count]) => ({
      tone,
      count,
      width: Math.max(THINNEST, (wide * count) / band.count),
    }));
  let at = -widths.reduce((sum, { width }) => sum + width, 0) / 2;
  return widths.map((stripe) => {
    at += stripe.width;
    return { ...stripe, offset: at - stripe.width / 2 };
  });
}

/** The grade whose line style a band has: the strongest that at least half of its relations reach. */
export function gradeOf(band: Band): Evidence {
  const half = band.count / 2;
  if (band.corroborated >= half) return 'CORROBORATED';
  if (band.corroborated + band.singleSource + band.contested >= half) return 'SINGLE_SOURCE';
  return band.alleged >= band.denied ? 'ALLEGED' : 'DENIED';
}
