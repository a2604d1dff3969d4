import type { Bundle } from '../state/bundle';
import type { LayoutTie } from './layout/layoutRequest';

/** What ties each pair of actors, all tones together: each pair once, loops left out. */
export function toTies(bands: readonly Bundle[]): LayoutTie[] {
  const pairs = new Map<string, LayoutTie>();
  for (const { from, to, tone, relations } of bands) {
    if (from === to) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const { pull = 0, ahead = 0, weight = 0, ...ends } = pairs.get(key) ?? { from, to };
    const sign = tone === 'COOPERATION' ? 1 : tone === 'CONFLICT' ? -1 : 0;
    const along = relations.reduce(
      (sum, relation) => sum + (relation.directed ? (relation.from === ends.from ? 1 : -1) : 0),
      0,
    );
    pairs.set(key, {
      ...ends,
      weight: weight + relations.length,
      pull: pull + sign * relations.length,
      ahead: ahead + along,
    });
  }
  return [...pairs.values()];
}
