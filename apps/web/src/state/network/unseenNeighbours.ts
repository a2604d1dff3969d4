import type { Graph } from './graph';

/**
 * How many neighbours of each actor are not in the network, because they were never asked for or were hidden; who has none is left out. What the
 * clocks or the filters leave out counts as seen: more of it is not to be had by expanding.
 *
 * @param totals How many neighbours each actor has in all, as far as that is known.
 * @param hidden The actors that were put out of sight.
 */
export function unseenNeighbours(
  { relations }: Graph,
  totals: ReadonlyMap<string, number>,
  hidden: readonly string[],
): Map<string, number> {
  const outOfSight = new Set(hidden);
  const seen = new Map<string, Set<string>>();
  const note = (id: string, other: string): void => {
    if (id === other || outOfSight.has(other)) return;
    const others = seen.get(id);
    if (others) others.add(other);
    else seen.set(id, new Set([other]));
  };
  for (const { from, to } of relations) {
    note(from, to);
    note(to, from);
  }
  return new Map(
    [...totals].flatMap(([id, total]): [string, number][] => {
      const unseen = total - (seen.get(id)?.size ?? 0);
      return unseen > 0 ? [[id, unseen]] : [];
    }),
  );
}
